// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Auto start power details.</summary>
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

    /// <summary>Key.</summary>
    public ManagedObjectReference Key { get; set; }

    /// <summary>Start order.</summary>
    public int StartOrder { get; set; }

    /// <summary>Start delay.</summary>
    public int StartDelay { get; set; }

    /// <summary>Wait for heartbeat.</summary>
    public AutoStartWaitHeartbeatSetting WaitForHeartbeat { get; set; }

    /// <summary>Start action.</summary>
    public string StartAction { get; set; } = "";

    /// <summary>Stop delay.</summary>
    public int StopDelay { get; set; }

    /// <summary>Stop action.</summary>
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
