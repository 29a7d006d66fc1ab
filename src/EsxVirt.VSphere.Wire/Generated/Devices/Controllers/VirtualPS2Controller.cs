// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual PS2 controller.</summary>
public partial class VirtualPS2Controller : VirtualController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualPS2Controller>(
        "VirtualPS2Controller", VirtualController.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualPS2Controller(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
