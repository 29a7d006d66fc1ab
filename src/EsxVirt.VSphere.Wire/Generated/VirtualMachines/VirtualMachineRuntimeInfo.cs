// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What a virtual machine is doing now.</summary>
public partial class VirtualMachineRuntimeInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineRuntimeInfo>(
        "VirtualMachineRuntimeInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineRuntimeInfo(),
        [
            new("device", WireKind.Data, "VirtualMachineDeviceRuntimeInfo", MemberUse.List, Schema.ApiVersion.V4_1),
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("connectionState", WireKind.Enum, "VirtualMachineConnectionState", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("powerState", WireKind.Enum, "VirtualMachinePowerState", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("faultToleranceState", WireKind.Enum, "VirtualMachineFaultToleranceState", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("dasVmProtection", WireKind.Data, "VirtualMachineRuntimeInfoDasProtectionState", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("toolsInstallerMounted", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("suspendTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("bootTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("suspendInterval", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("question", WireKind.Data, "VirtualMachineQuestionInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("memoryOverhead", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("maxCpuUsage", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("maxMemoryUsage", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("numMksConnections", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("recordReplayState", WireKind.Enum, "VirtualMachineRecordReplayState", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("cleanPowerOff", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("needSecondaryReason", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("onlineStandby", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("minRequiredEVCModeKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("consolidationNeeded", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("offlineFeatureRequirement", WireKind.Data, "VirtualMachineFeatureRequirement", MemberUse.List, Schema.ApiVersion.V5_1),
            new("featureRequirement", WireKind.Data, "VirtualMachineFeatureRequirement", MemberUse.List, Schema.ApiVersion.V5_1),
            new("featureMask", WireKind.Data, "HostFeatureMask", MemberUse.List, Schema.ApiVersion.V5_1),
            new("vFlashCacheAllocation", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("paused", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("snapshotInBackground", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("quiescedForkParent", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("instantCloneFrozen", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("cryptoState", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Device.</summary>
    public List<VirtualMachineDeviceRuntimeInfo> Device { get; set; } = [];

    /// <summary>Host.</summary>
    public ManagedObjectReference? Host { get; set; }

    /// <summary>Whether the server can reach it.</summary>
    public VirtualMachineConnectionState ConnectionState { get; set; }

    /// <summary>Power state.</summary>
    public VirtualMachinePowerState PowerState { get; set; }

    /// <summary>Fault tolerance state.</summary>
    public VirtualMachineFaultToleranceState? FaultToleranceState { get; set; }

    /// <summary>High availability machine protection.</summary>
    public VirtualMachineRuntimeInfoDasProtectionState? DasVmProtection { get; set; }

    /// <summary>Whether tools installer is mounted.</summary>
    public bool ToolsInstallerMounted { get; set; }

    /// <summary>Suspend time.</summary>
    public DateTimeOffset? SuspendTime { get; set; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset? BootTime { get; set; }

    /// <summary>Suspend interval.</summary>
    public long? SuspendInterval { get; set; }

    /// <summary>Question that waits for an answer.</summary>
    public VirtualMachineQuestionInfo? Question { get; set; }

    /// <summary>Memory overhead.</summary>
    public long? MemoryOverhead { get; set; }

    /// <summary>Largest CPU usage.</summary>
    public int? MaxCpuUsage { get; set; }

    /// <summary>Largest memory usage.</summary>
    public int? MaxMemoryUsage { get; set; }

    /// <summary>Number of console connections.</summary>
    public int NumMksConnections { get; set; }

    /// <summary>Record replay state.</summary>
    public VirtualMachineRecordReplayState? RecordReplayState { get; set; }

    /// <summary>Whether it was last stopped in an orderly way.</summary>
    public bool? CleanPowerOff { get; set; }

    /// <summary>Need secondary reason.</summary>
    public string? NeedSecondaryReason { get; set; }

    /// <summary>Whether the guest sleeps while the machine is on.</summary>
    public bool? OnlineStandby { get; set; }

    /// <summary>Least required EVC mode key.</summary>
    public string? MinRequiredEVCModeKey { get; set; }

    /// <summary>Whether disk files are left that no snapshot needs.</summary>
    public bool? ConsolidationNeeded { get; set; }

    /// <summary>Offline feature requirement.</summary>
    public List<VirtualMachineFeatureRequirement> OfflineFeatureRequirement { get; set; } = [];

    /// <summary>Feature requirement.</summary>
    public List<VirtualMachineFeatureRequirement> FeatureRequirement { get; set; } = [];

    /// <summary>Feature mask.</summary>
    public List<HostFeatureMask> FeatureMask { get; set; } = [];

    /// <summary>Flash cache allocation.</summary>
    public long? VFlashCacheAllocation { get; set; }

    /// <summary>Whether it is held, as a parent of clones.</summary>
    public bool? Paused { get; set; }

    /// <summary>Whether a snapshot is still being written.</summary>
    public bool? SnapshotInBackground { get; set; }

    /// <summary>Whether it stands still as a parent of clones.</summary>
    public bool? QuiescedForkParent { get; set; }

    /// <summary>Whether it is frozen for instant clones.</summary>
    public bool? InstantCloneFrozen { get; set; }

    /// <summary>Crypto state.</summary>
    public string? CryptoState { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Device,
        1 => Host,
        2 => ConnectionState,
        3 => PowerState,
        4 => FaultToleranceState,
        5 => DasVmProtection,
        6 => ToolsInstallerMounted,
        7 => SuspendTime,
        8 => BootTime,
        9 => SuspendInterval,
        10 => Question,
        11 => MemoryOverhead,
        12 => MaxCpuUsage,
        13 => MaxMemoryUsage,
        14 => NumMksConnections,
        15 => RecordReplayState,
        16 => CleanPowerOff,
        17 => NeedSecondaryReason,
        18 => OnlineStandby,
        19 => MinRequiredEVCModeKey,
        20 => ConsolidationNeeded,
        21 => OfflineFeatureRequirement,
        22 => FeatureRequirement,
        23 => FeatureMask,
        24 => VFlashCacheAllocation,
        25 => Paused,
        26 => SnapshotInBackground,
        27 => QuiescedForkParent,
        28 => InstantCloneFrozen,
        29 => CryptoState,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Device.Add((VirtualMachineDeviceRuntimeInfo)value!);
                break;
            case 1:
                Host = (ManagedObjectReference?)value;
                break;
            case 2:
                ConnectionState = (VirtualMachineConnectionState)value!;
                break;
            case 3:
                PowerState = (VirtualMachinePowerState)value!;
                break;
            case 4:
                FaultToleranceState = (VirtualMachineFaultToleranceState?)value;
                break;
            case 5:
                DasVmProtection = (VirtualMachineRuntimeInfoDasProtectionState?)value;
                break;
            case 6:
                ToolsInstallerMounted = (bool)value!;
                break;
            case 7:
                SuspendTime = (DateTimeOffset?)value;
                break;
            case 8:
                BootTime = (DateTimeOffset?)value;
                break;
            case 9:
                SuspendInterval = (long?)value;
                break;
            case 10:
                Question = (VirtualMachineQuestionInfo?)value;
                break;
            case 11:
                MemoryOverhead = (long?)value;
                break;
            case 12:
                MaxCpuUsage = (int?)value;
                break;
            case 13:
                MaxMemoryUsage = (int?)value;
                break;
            case 14:
                NumMksConnections = (int)value!;
                break;
            case 15:
                RecordReplayState = (VirtualMachineRecordReplayState?)value;
                break;
            case 16:
                CleanPowerOff = (bool?)value;
                break;
            case 17:
                NeedSecondaryReason = (string?)value;
                break;
            case 18:
                OnlineStandby = (bool?)value;
                break;
            case 19:
                MinRequiredEVCModeKey = (string?)value;
                break;
            case 20:
                ConsolidationNeeded = (bool?)value;
                break;
            case 21:
                OfflineFeatureRequirement.Add((VirtualMachineFeatureRequirement)value!);
                break;
            case 22:
                FeatureRequirement.Add((VirtualMachineFeatureRequirement)value!);
                break;
            case 23:
                FeatureMask.Add((HostFeatureMask)value!);
                break;
            case 24:
                VFlashCacheAllocation = (long?)value;
                break;
            case 25:
                Paused = (bool?)value;
                break;
            case 26:
                SnapshotInBackground = (bool?)value;
                break;
            case 27:
                QuiescedForkParent = (bool?)value;
                break;
            case 28:
                InstantCloneFrozen = (bool?)value;
                break;
            case 29:
                CryptoState = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
