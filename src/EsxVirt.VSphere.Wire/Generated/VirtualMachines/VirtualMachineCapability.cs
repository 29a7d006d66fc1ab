// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What can be done with a virtual machine.</summary>
public partial class VirtualMachineCapability : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineCapability>(
        "VirtualMachineCapability", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineCapability(),
        [
            new("snapshotOperationsSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("multipleSnapshotsSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("snapshotConfigSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("poweredOffSnapshotsSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("memorySnapshotsSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("revertToSnapshotSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("quiescedSnapshotsSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("disableSnapshotsSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("lockSnapshotsSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("consolePreferencesSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cpuFeatureMaskSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("s1AcpiManagementSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("settingScreenResolutionSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("toolsAutoUpdateSupported", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vmNpivWwnSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("npivWwnOnNonRdmVmSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("vmNpivWwnDisableSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("vmNpivWwnUpdateSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("swapPlacementSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("toolsSyncTimeSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("virtualMmuUsageSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("diskSharesSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("bootOptionsSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("bootRetryOptionsSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("settingVideoRamSizeSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("settingDisplayTopologySupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("recordReplaySupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("changeTrackingSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("multipleCoresPerSocketSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("hostBasedReplicationSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("guestAutoLockSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("memoryReservationLockSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("featureRequirementSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("poweredOnMonitorTypeChangeSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("seSparseDiskSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("nestedHVSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("vPMCSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("secureBootSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("perVmEvcSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("virtualMmuUsageIgnored", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("virtualExecUsageIgnored", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("diskOnlySnapshotOnSuspendedVMSupported", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether snapshot operations are supported.</summary>
    public bool SnapshotOperationsSupported { get; set; }

    /// <summary>Whether multiple snapshots are supported.</summary>
    public bool MultipleSnapshotsSupported { get; set; }

    /// <summary>Whether snapshot configuration is supported.</summary>
    public bool SnapshotConfigSupported { get; set; }

    /// <summary>Whether powered off snapshots are supported.</summary>
    public bool PoweredOffSnapshotsSupported { get; set; }

    /// <summary>Whether memory snapshots are supported.</summary>
    public bool MemorySnapshotsSupported { get; set; }

    /// <summary>Whether revert to snapshot is supported.</summary>
    public bool RevertToSnapshotSupported { get; set; }

    /// <summary>Whether quiesced snapshots are supported.</summary>
    public bool QuiescedSnapshotsSupported { get; set; }

    /// <summary>Whether disable snapshots are supported.</summary>
    public bool? DisableSnapshotsSupported { get; set; }

    /// <summary>Whether lock snapshots are supported.</summary>
    public bool? LockSnapshotsSupported { get; set; }

    /// <summary>Whether console preferences are supported.</summary>
    public bool ConsolePreferencesSupported { get; set; }

    /// <summary>Whether CPU feature mask is supported.</summary>
    public bool CpuFeatureMaskSupported { get; set; }

    /// <summary>Whether s1 acpi management is supported.</summary>
    public bool S1AcpiManagementSupported { get; set; }

    /// <summary>Whether setting screen resolution is supported.</summary>
    public bool SettingScreenResolutionSupported { get; set; }

    /// <summary>Whether tools auto update is supported.</summary>
    public bool ToolsAutoUpdateSupported { get; set; }

    /// <summary>Whether machine NPIV wwn is supported.</summary>
    public bool? VmNpivWwnSupported { get; set; }

    /// <summary>Whether NPIV without raw disks is supported.</summary>
    public bool? NpivWwnOnNonRdmVmSupported { get; set; }

    /// <summary>Whether machine NPIV wwn disable is supported.</summary>
    public bool? VmNpivWwnDisableSupported { get; set; }

    /// <summary>Whether machine NPIV wwn update is supported.</summary>
    public bool? VmNpivWwnUpdateSupported { get; set; }

    /// <summary>Whether swap placement is supported.</summary>
    public bool? SwapPlacementSupported { get; set; }

    /// <summary>Whether tools sync time is supported.</summary>
    public bool? ToolsSyncTimeSupported { get; set; }

    /// <summary>Whether virtual mmu usage is supported.</summary>
    public bool? VirtualMmuUsageSupported { get; set; }

    /// <summary>Whether disk shares are supported.</summary>
    public bool? DiskSharesSupported { get; set; }

    /// <summary>Whether boot options are supported.</summary>
    public bool? BootOptionsSupported { get; set; }

    /// <summary>Whether boot retry options are supported.</summary>
    public bool? BootRetryOptionsSupported { get; set; }

    /// <summary>Whether setting video ram size is supported.</summary>
    public bool? SettingVideoRamSizeSupported { get; set; }

    /// <summary>Whether setting display topology is supported.</summary>
    public bool? SettingDisplayTopologySupported { get; set; }

    /// <summary>Whether record replay is supported.</summary>
    public bool? RecordReplaySupported { get; set; }

    /// <summary>Whether change tracking is supported.</summary>
    public bool? ChangeTrackingSupported { get; set; }

    /// <summary>Whether multiple cores per socket is supported.</summary>
    public bool? MultipleCoresPerSocketSupported { get; set; }

    /// <summary>Whether host based replication is supported.</summary>
    public bool? HostBasedReplicationSupported { get; set; }

    /// <summary>Whether guest auto lock is supported.</summary>
    public bool? GuestAutoLockSupported { get; set; }

    /// <summary>Whether memory reservation lock is supported.</summary>
    public bool? MemoryReservationLockSupported { get; set; }

    /// <summary>Whether feature requirement is supported.</summary>
    public bool? FeatureRequirementSupported { get; set; }

    /// <summary>Whether powered on monitor type change is supported.</summary>
    public bool? PoweredOnMonitorTypeChangeSupported { get; set; }

    /// <summary>Whether se sparse disk is supported.</summary>
    public bool? SeSparseDiskSupported { get; set; }

    /// <summary>Whether nested hardware virtualization is supported.</summary>
    public bool? NestedHVSupported { get; set; }

    /// <summary>Whether v PMC is supported.</summary>
    public bool? VPMCSupported { get; set; }

    /// <summary>Whether secure boot is supported.</summary>
    public bool? SecureBootSupported { get; set; }

    /// <summary>Whether per machine EVC is supported.</summary>
    public bool? PerVmEvcSupported { get; set; }

    /// <summary>Whether virtualMmuUsage has no effect.</summary>
    public bool? VirtualMmuUsageIgnored { get; set; }

    /// <summary>Whether virtualExecUsage has no effect.</summary>
    public bool? VirtualExecUsageIgnored { get; set; }

    /// <summary>Whether disk only snapshot on suspended machine is supported.</summary>
    public bool? DiskOnlySnapshotOnSuspendedVMSupported { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => SnapshotOperationsSupported,
        1 => MultipleSnapshotsSupported,
        2 => SnapshotConfigSupported,
        3 => PoweredOffSnapshotsSupported,
        4 => MemorySnapshotsSupported,
        5 => RevertToSnapshotSupported,
        6 => QuiescedSnapshotsSupported,
        7 => DisableSnapshotsSupported,
        8 => LockSnapshotsSupported,
        9 => ConsolePreferencesSupported,
        10 => CpuFeatureMaskSupported,
        11 => S1AcpiManagementSupported,
        12 => SettingScreenResolutionSupported,
        13 => ToolsAutoUpdateSupported,
        14 => VmNpivWwnSupported,
        15 => NpivWwnOnNonRdmVmSupported,
        16 => VmNpivWwnDisableSupported,
        17 => VmNpivWwnUpdateSupported,
        18 => SwapPlacementSupported,
        19 => ToolsSyncTimeSupported,
        20 => VirtualMmuUsageSupported,
        21 => DiskSharesSupported,
        22 => BootOptionsSupported,
        23 => BootRetryOptionsSupported,
        24 => SettingVideoRamSizeSupported,
        25 => SettingDisplayTopologySupported,
        26 => RecordReplaySupported,
        27 => ChangeTrackingSupported,
        28 => MultipleCoresPerSocketSupported,
        29 => HostBasedReplicationSupported,
        30 => GuestAutoLockSupported,
        31 => MemoryReservationLockSupported,
        32 => FeatureRequirementSupported,
        33 => PoweredOnMonitorTypeChangeSupported,
        34 => SeSparseDiskSupported,
        35 => NestedHVSupported,
        36 => VPMCSupported,
        37 => SecureBootSupported,
        38 => PerVmEvcSupported,
        39 => VirtualMmuUsageIgnored,
        40 => VirtualExecUsageIgnored,
        41 => DiskOnlySnapshotOnSuspendedVMSupported,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SnapshotOperationsSupported = (bool)value!;
                break;
            case 1:
                MultipleSnapshotsSupported = (bool)value!;
                break;
            case 2:
                SnapshotConfigSupported = (bool)value!;
                break;
            case 3:
                PoweredOffSnapshotsSupported = (bool)value!;
                break;
            case 4:
                MemorySnapshotsSupported = (bool)value!;
                break;
            case 5:
                RevertToSnapshotSupported = (bool)value!;
                break;
            case 6:
                QuiescedSnapshotsSupported = (bool)value!;
                break;
            case 7:
                DisableSnapshotsSupported = (bool?)value;
                break;
            case 8:
                LockSnapshotsSupported = (bool?)value;
                break;
            case 9:
                ConsolePreferencesSupported = (bool)value!;
                break;
            case 10:
                CpuFeatureMaskSupported = (bool)value!;
                break;
            case 11:
                S1AcpiManagementSupported = (bool)value!;
                break;
            case 12:
                SettingScreenResolutionSupported = (bool)value!;
                break;
            case 13:
                ToolsAutoUpdateSupported = (bool)value!;
                break;
            case 14:
                VmNpivWwnSupported = (bool?)value;
                break;
            case 15:
                NpivWwnOnNonRdmVmSupported = (bool?)value;
                break;
            case 16:
                VmNpivWwnDisableSupported = (bool?)value;
                break;
            case 17:
                VmNpivWwnUpdateSupported = (bool?)value;
                break;
            case 18:
                SwapPlacementSupported = (bool?)value;
                break;
            case 19:
                ToolsSyncTimeSupported = (bool?)value;
                break;
            case 20:
                VirtualMmuUsageSupported = (bool?)value;
                break;
            case 21:
                DiskSharesSupported = (bool?)value;
                break;
            case 22:
                BootOptionsSupported = (bool?)value;
                break;
            case 23:
                BootRetryOptionsSupported = (bool?)value;
                break;
            case 24:
                SettingVideoRamSizeSupported = (bool?)value;
                break;
            case 25:
                SettingDisplayTopologySupported = (bool?)value;
                break;
            case 26:
                RecordReplaySupported = (bool?)value;
                break;
            case 27:
                ChangeTrackingSupported = (bool?)value;
                break;
            case 28:
                MultipleCoresPerSocketSupported = (bool?)value;
                break;
            case 29:
                HostBasedReplicationSupported = (bool?)value;
                break;
            case 30:
                GuestAutoLockSupported = (bool?)value;
                break;
            case 31:
                MemoryReservationLockSupported = (bool?)value;
                break;
            case 32:
                FeatureRequirementSupported = (bool?)value;
                break;
            case 33:
                PoweredOnMonitorTypeChangeSupported = (bool?)value;
                break;
            case 34:
                SeSparseDiskSupported = (bool?)value;
                break;
            case 35:
                NestedHVSupported = (bool?)value;
                break;
            case 36:
                VPMCSupported = (bool?)value;
                break;
            case 37:
                SecureBootSupported = (bool?)value;
                break;
            case 38:
                PerVmEvcSupported = (bool?)value;
                break;
            case 39:
                VirtualMmuUsageIgnored = (bool?)value;
                break;
            case 40:
                VirtualExecUsageIgnored = (bool?)value;
                break;
            case 41:
                DiskOnlySnapshotOnSuspendedVMSupported = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
