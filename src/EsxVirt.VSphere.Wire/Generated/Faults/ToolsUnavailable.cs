// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>VMware Tools are not running in the guest.</summary>
public partial class ToolsUnavailable : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<ToolsUnavailable>(
        "ToolsUnavailable", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new ToolsUnavailable(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
