// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual lsi logic SAS controller.</summary>
public partial class VirtualLsiLogicSASController : VirtualSCSIController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualLsiLogicSASController>(
        "VirtualLsiLogicSASController", VirtualSCSIController.TypeRow, Schema.ApiVersion.V2_5U2server, static () => new VirtualLsiLogicSASController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
