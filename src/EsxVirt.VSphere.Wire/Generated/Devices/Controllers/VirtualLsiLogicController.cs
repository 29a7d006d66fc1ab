// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual lsi logic controller.</summary>
public partial class VirtualLsiLogicController : VirtualSCSIController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualLsiLogicController>(
        "VirtualLsiLogicController", VirtualSCSIController.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualLsiLogicController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
