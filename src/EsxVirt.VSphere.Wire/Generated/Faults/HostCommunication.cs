// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A vCenter cannot speak with a host.</summary>
public partial class HostCommunication : RuntimeFault
{
    internal static new readonly DataType TypeRow = new DataType<HostCommunication>(
        "HostCommunication", RuntimeFault.TypeRow, Schema.ApiVersion.V2_0, static () => new HostCommunication(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
