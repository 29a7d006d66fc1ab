// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual bus logic controller.</summary>
public partial class VirtualBusLogicController : VirtualSCSIController
{
    internal static new readonly DataType TypeRow = new DataType<VirtualBusLogicController>(
        "VirtualBusLogicController", VirtualSCSIController.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualBusLogicController(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
