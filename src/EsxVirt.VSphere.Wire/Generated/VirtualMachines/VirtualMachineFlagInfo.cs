// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Flag details of a virtual machine.</summary>
public partial class VirtualMachineFlagInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineFlagInfo>(
        "VirtualMachineFlagInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineFlagInfo(),
        [
            new("disableAcceleration", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("enableLogging", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("useToe", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("runWithDebugInfo", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("monitorType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("htSharing", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("snapshotDisabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("snapshotLocked", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("diskUuidEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("virtualMmuUsage", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("virtualExecUsage", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("snapshotPowerOffBehavior", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("recordReplayEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("faultToleranceType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("cbrcCacheEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("vvtdEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("vbsEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether acceleration is off.</summary>
    public bool? DisableAcceleration { get; set; }

    /// <summary>Whether the machine writes a log.</summary>
    public bool? EnableLogging { get; set; }

    /// <summary>Whether a TCP offload engine is used.</summary>
    public bool? UseToe { get; set; }

    /// <summary>Whether it runs with details for debugging.</summary>
    public bool? RunWithDebugInfo { get; set; }

    /// <summary>Monitor type.</summary>
    public string? MonitorType { get; set; }

    /// <summary>Ht sharing.</summary>
    public string? HtSharing { get; set; }

    /// <summary>Whether snapshots are forbidden.</summary>
    public bool? SnapshotDisabled { get; set; }

    /// <summary>Whether the snapshot tree may not change.</summary>
    public bool? SnapshotLocked { get; set; }

    /// <summary>Whether disk UUID is enabled.</summary>
    public bool? DiskUuidEnabled { get; set; }

    /// <summary>Virtual mmu usage.</summary>
    public string? VirtualMmuUsage { get; set; }

    /// <summary>Virtual exec usage.</summary>
    public string? VirtualExecUsage { get; set; }

    /// <summary>Snapshot power off behavior.</summary>
    public string? SnapshotPowerOffBehavior { get; set; }

    /// <summary>Whether record replay is enabled.</summary>
    public bool? RecordReplayEnabled { get; set; }

    /// <summary>Fault tolerance type.</summary>
    public string? FaultToleranceType { get; set; }

    /// <summary>Whether cbrc cache is enabled.</summary>
    public bool? CbrcCacheEnabled { get; set; }

    /// <summary>Whether vvtd is enabled.</summary>
    public bool? VvtdEnabled { get; set; }

    /// <summary>Whether vbs are enabled.</summary>
    public bool? VbsEnabled { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DisableAcceleration,
        1 => EnableLogging,
        2 => UseToe,
        3 => RunWithDebugInfo,
        4 => MonitorType,
        5 => HtSharing,
        6 => SnapshotDisabled,
        7 => SnapshotLocked,
        8 => DiskUuidEnabled,
        9 => VirtualMmuUsage,
        10 => VirtualExecUsage,
        11 => SnapshotPowerOffBehavior,
        12 => RecordReplayEnabled,
        13 => FaultToleranceType,
        14 => CbrcCacheEnabled,
        15 => VvtdEnabled,
        16 => VbsEnabled,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DisableAcceleration = (bool?)value;
                break;
            case 1:
                EnableLogging = (bool?)value;
                break;
            case 2:
                UseToe = (bool?)value;
                break;
            case 3:
                RunWithDebugInfo = (bool?)value;
                break;
            case 4:
                MonitorType = (string?)value;
                break;
            case 5:
                HtSharing = (string?)value;
                break;
            case 6:
                SnapshotDisabled = (bool?)value;
                break;
            case 7:
                SnapshotLocked = (bool?)value;
                break;
            case 8:
                DiskUuidEnabled = (bool?)value;
                break;
            case 9:
                VirtualMmuUsage = (string?)value;
                break;
            case 10:
                VirtualExecUsage = (string?)value;
                break;
            case 11:
                SnapshotPowerOffBehavior = (string?)value;
                break;
            case 12:
                RecordReplayEnabled = (bool?)value;
                break;
            case 13:
                FaultToleranceType = (string?)value;
                break;
            case 14:
                CbrcCacheEnabled = (bool?)value;
                break;
            case 15:
                VvtdEnabled = (bool?)value;
                break;
            case 16:
                VbsEnabled = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
