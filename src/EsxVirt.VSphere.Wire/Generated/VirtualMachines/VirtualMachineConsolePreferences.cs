// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Console preferences of a virtual machine.</summary>
public partial class VirtualMachineConsolePreferences : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineConsolePreferences>(
        "VirtualMachineConsolePreferences", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineConsolePreferences(),
        [
            new("powerOnWhenOpened", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("enterFullScreenOnPowerOn", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("closeOnPowerOffOrSuspend", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether opening a console starts the machine.</summary>
    public bool? PowerOnWhenOpened { get; set; }

    /// <summary>Whether the console fills the screen when the machine starts.</summary>
    public bool? EnterFullScreenOnPowerOn { get; set; }

    /// <summary>Whether the console closes when the machine stops.</summary>
    public bool? CloseOnPowerOffOrSuspend { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => PowerOnWhenOpened,
        1 => EnterFullScreenOnPowerOn,
        2 => CloseOnPowerOffOrSuspend,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PowerOnWhenOpened = (bool?)value;
                break;
            case 1:
                EnterFullScreenOnPowerOn = (bool?)value;
                break;
            case 2:
                CloseOnPowerOffOrSuspend = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
