// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Start and stop of one machine.</summary>
public partial class AutoStartPowerInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<AutoStartPowerInfo>(
        "AutoStartPowerInfo", null, Schema.ApiVersion.V2_0, static () => new AutoStartPowerInfo(),
        [
            new("key", WireKind.Reference, "VirtualMachine", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("startOrder", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("startDelay", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("waitForHeartbeat", WireKind.Enum, "AutoStartWaitHeartbeatSetting", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("startAction", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("stopDelay", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("stopAction", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The virtual machine.</summary>
    public ManagedObjectReference Key { get; set; }

    /// <summary>Place in the order of starting, from 1; -1 for any.</summary>
    public int StartOrder { get; set; }

    /// <summary>Wait after starting, in seconds; -1 for the default.</summary>
    public int StartDelay { get; set; }

    /// <summary>Whether to wait for VMware Tools.</summary>
    public AutoStartWaitHeartbeatSetting WaitForHeartbeat { get; set; }

    /// <summary>PowerOn, or None.</summary>
    public string StartAction { get; set; } = "";

    /// <summary>Wait after stopping, in seconds; -1 for the default.</summary>
    public int StopDelay { get; set; }

    /// <summary>What to do when the host stops.</summary>
    public string StopAction { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => StartOrder,
        2 => StartDelay,
        3 => WaitForHeartbeat,
        4 => StartAction,
        5 => StopDelay,
        6 => StopAction,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (ManagedObjectReference)value!;
                break;
            case 1:
                StartOrder = (int)value!;
                break;
            case 2:
                StartDelay = (int)value!;
                break;
            case 3:
                WaitForHeartbeat = (AutoStartWaitHeartbeatSetting)value!;
                break;
            case 4:
                StartAction = (string)value!;
                break;
            case 5:
                StopDelay = (int)value!;
                break;
            case 6:
                StopAction = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
