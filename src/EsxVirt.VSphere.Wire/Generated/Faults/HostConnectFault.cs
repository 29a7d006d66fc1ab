// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A host cannot be connected.</summary>
public partial class HostConnectFault : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<HostConnectFault>(
        "HostConnectFault", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new HostConnectFault(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
