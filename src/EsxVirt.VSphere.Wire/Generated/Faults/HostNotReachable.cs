// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The host cannot be reached.</summary>
public partial class HostNotReachable : HostCommunication
{
    internal static new readonly DataType TypeRow = new DataType<HostNotReachable>(
        "HostNotReachable", HostCommunication.TypeRow, Schema.ApiVersion.V2_0, static () => new HostNotReachable(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
