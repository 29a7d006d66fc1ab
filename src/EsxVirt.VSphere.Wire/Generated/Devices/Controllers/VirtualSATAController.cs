// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual SATA controller.</summary>
public partial class VirtualSATAController : VirtualController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualSATAController>(
        "VirtualSATAController", VirtualController.TypeRow, Schema.ApiVersion.V5_5, static () => new VirtualSATAController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
