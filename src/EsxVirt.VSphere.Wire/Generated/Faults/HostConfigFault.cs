// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Something is wrong with a host's configuration.</summary>
public partial class HostConfigFault : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<HostConfigFault>(
        "HostConfigFault", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new HostConfigFault(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
