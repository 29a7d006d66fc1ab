// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration details overhead details of a virtual machine.</summary>
public partial class VirtualMachineConfigInfoOverheadInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineConfigInfoOverheadInfo>(
        "VirtualMachineConfigInfoOverheadInfo", null, Schema.ApiVersion.V5_0, static () => new VirtualMachineConfigInfoOverheadInfo(),
        [
            new("initialMemoryReservation", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("initialSwapReservation", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Initial memory reservation.</summary>
    public long? InitialMemoryReservation { get; set; }

    /// <summary>Initial swap reservation.</summary>
    public long? InitialSwapReservation { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => InitialMemoryReservation,
        1 => InitialSwapReservation,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                InitialMemoryReservation = (long?)value;
                break;
            case 1:
                InitialSwapReservation = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
