// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual PCI controller.</summary>
public partial class VirtualPCIController : VirtualController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualPCIController>(
        "VirtualPCIController", VirtualController.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualPCIController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
