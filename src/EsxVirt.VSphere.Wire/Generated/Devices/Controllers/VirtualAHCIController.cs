// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual AHCI controller.</summary>
public partial class VirtualAHCIController : VirtualSATAController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualAHCIController>(
        "VirtualAHCIController", VirtualSATAController.TypeRow, Schema.ApiVersion.V5_5, static () => new VirtualAHCIController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
