// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual NVME controller.</summary>
public partial class VirtualNVMEController : VirtualController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualNVMEController>(
        "VirtualNVMEController", VirtualController.TypeRow, Schema.ApiVersion.V6_5, static () => new VirtualNVMEController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
