// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual NVDIMM controller.</summary>
public partial class VirtualNVDIMMController : VirtualController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualNVDIMMController>(
        "VirtualNVDIMMController", VirtualController.TypeRow, Schema.ApiVersion.V6_7, static () => new VirtualNVDIMMController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
