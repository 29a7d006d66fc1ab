// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The host is not connected to the vCenter.</summary>
public partial class HostNotConnected : HostCommunication
{
    internal static new readonly DataType TypeRow = new DataType<HostNotConnected>(
        "HostNotConnected", HostCommunication.TypeRow, Schema.ApiVersion.V2_0, static () => new HostNotConnected(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
