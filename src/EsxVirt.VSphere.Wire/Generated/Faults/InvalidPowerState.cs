// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The machine is in the wrong power state.</summary>
public partial class InvalidPowerState : InvalidState
{
    internal static new readonly DataType TypeRow = new DataType<InvalidPowerState>(
        "InvalidPowerState", InvalidState.TypeRow, Schema.ApiVersion.V2_0, static () => new InvalidPowerState(),
        [
            new("requestedState", WireKind.Enum, "VirtualMachinePowerState", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("existingState", WireKind.Enum, "VirtualMachinePowerState", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Requested state.</summary>
    public VirtualMachinePowerState? RequestedState { get; set; }

    /// <summary>Existing state.</summary>
    public VirtualMachinePowerState ExistingState { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => RequestedState,
        3 => ExistingState,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                RequestedState = (VirtualMachinePowerState?)value;
                break;
            case 3:
                ExistingState = (VirtualMachinePowerState)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
