// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual IDE controller.</summary>
public partial class VirtualIDEController : VirtualController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualIDEController>(
        "VirtualIDEController", VirtualController.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualIDEController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
