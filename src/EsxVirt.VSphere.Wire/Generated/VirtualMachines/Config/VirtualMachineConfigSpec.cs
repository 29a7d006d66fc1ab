// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A new or changed configuration of a virtual machine.</summary>
public partial class VirtualMachineConfigSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineConfigSpec>(
        "VirtualMachineConfigSpec", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineConfigSpec(),
        [
            new("changeVersion", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("version", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("createDate", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("uuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("instanceUuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("npivNodeWorldWideName", WireKind.Long, "long", MemberUse.List, Schema.ApiVersion.V2_5),
            new("npivPortWorldWideName", WireKind.Long, "long", MemberUse.List, Schema.ApiVersion.V2_5),
            new("npivWorldWideNameType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("npivDesiredNodeWwns", WireKind.Short, "short", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("npivDesiredPortWwns", WireKind.Short, "short", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("npivTemporaryDisabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("npivOnNonRdmDisks", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("npivWorldWideNameOp", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("locationId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("guestId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("alternateGuestName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("annotation", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("files", WireKind.Data, "VirtualMachineFileInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("tools", WireKind.Data, "ToolsConfigInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("flags", WireKind.Data, "VirtualMachineFlagInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("consolePreferences", WireKind.Data, "VirtualMachineConsolePreferences", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("powerOpInfo", WireKind.Data, "VirtualMachineDefaultPowerOpInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("numCPUs", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("numCoresPerSocket", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("memoryMB", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("memoryHotAddEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("cpuHotAddEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("cpuHotRemoveEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("virtualICH7MPresent", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("virtualSMCPresent", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("deviceChange", WireKind.Data, "VirtualDeviceConfigSpec", MemberUse.List, Schema.ApiVersion.V2_0),
            new("cpuAllocation", WireKind.Data, "ResourceAllocationInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("memoryAllocation", WireKind.Data, "ResourceAllocationInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("latencySensitivity", WireKind.Data, "LatencySensitivity", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("cpuAffinity", WireKind.Data, "VirtualMachineAffinityInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("memoryAffinity", WireKind.Data, "VirtualMachineAffinityInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("networkShaper", WireKind.Data, "VirtualMachineNetworkShaperInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("cpuFeatureMask", WireKind.Data, "VirtualMachineCpuIdInfoSpec", MemberUse.List, Schema.ApiVersion.V2_0),
            new("extraConfig", WireKind.Data, "OptionValue", MemberUse.List, Schema.ApiVersion.V2_0),
            new("swapPlacement", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("bootOptions", WireKind.Data, "VirtualMachineBootOptions", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("vAppConfigRemoved", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("vAssertsEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("changeTrackingEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("firmware", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("maxMksConnections", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("guestAutoLockEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("managedBy", WireKind.Data, "ManagedByInfo", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("memoryReservationLockedToMax", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("nestedHVEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("vPMCEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("scheduledHardwareUpgradeInfo", WireKind.Data, "ScheduledHardwareUpgradeInfo", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("vmProfile", WireKind.Data, "VirtualMachineProfileSpec", MemberUse.List, Schema.ApiVersion.V5_5),
            new("messageBusTunnelEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("crypto", WireKind.Data, "CryptoSpec", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("migrateEncryption", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Change version.</summary>
    public string? ChangeVersion { get; set; }

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Hardware version: vmx-19.</summary>
    public string? Version { get; set; }

    /// <summary>Create date.</summary>
    public DateTimeOffset? CreateDate { get; set; }

    /// <summary>BIOS UUID.</summary>
    public string? Uuid { get; set; }

    /// <summary>UUID that the server gave; not the BIOS UUID.</summary>
    public string? InstanceUuid { get; set; }

    /// <summary>NPIV node world wide name.</summary>
    public List<long> NpivNodeWorldWideName { get; set; } = [];

    /// <summary>NPIV port world wide name.</summary>
    public List<long> NpivPortWorldWideName { get; set; } = [];

    /// <summary>NPIV world wide name type.</summary>
    public string? NpivWorldWideNameType { get; set; }

    /// <summary>NPIV desired node WWNs.</summary>
    public short? NpivDesiredNodeWwns { get; set; }

    /// <summary>NPIV desired port WWNs.</summary>
    public short? NpivDesiredPortWwns { get; set; }

    /// <summary>Whether NPIV is off for now.</summary>
    public bool? NpivTemporaryDisabled { get; set; }

    /// <summary>Whether NPIV is used without raw disks.</summary>
    public bool? NpivOnNonRdmDisks { get; set; }

    /// <summary>NPIV world wide name operation.</summary>
    public string? NpivWorldWideNameOp { get; set; }

    /// <summary>Location identifier.</summary>
    public string? LocationId { get; set; }

    /// <summary>Guest operating system, by VMware's identifier.</summary>
    public string? GuestId { get; set; }

    /// <summary>Alternate guest name.</summary>
    public string? AlternateGuestName { get; set; }

    /// <summary>Notes.</summary>
    public string? Annotation { get; set; }

    /// <summary>Files.</summary>
    public VirtualMachineFileInfo? Files { get; set; }

    /// <summary>Tools.</summary>
    public ToolsConfigInfo? Tools { get; set; }

    /// <summary>Flags.</summary>
    public VirtualMachineFlagInfo? Flags { get; set; }

    /// <summary>Console preferences.</summary>
    public VirtualMachineConsolePreferences? ConsolePreferences { get; set; }

    /// <summary>Power operation details.</summary>
    public VirtualMachineDefaultPowerOpInfo? PowerOpInfo { get; set; }

    /// <summary>Number of virtual CPUs.</summary>
    public int? NumCPUs { get; set; }

    /// <summary>Virtual cores of a socket.</summary>
    public int? NumCoresPerSocket { get; set; }

    /// <summary>Memory, in MiB.</summary>
    public long? MemoryMB { get; set; }

    /// <summary>Whether memory hot add is enabled.</summary>
    public bool? MemoryHotAddEnabled { get; set; }

    /// <summary>Whether CPU hot add is enabled.</summary>
    public bool? CpuHotAddEnabled { get; set; }

    /// <summary>Whether CPU hot remove is enabled.</summary>
    public bool? CpuHotRemoveEnabled { get; set; }

    /// <summary>Whether virtual ICH7 m is present.</summary>
    public bool? VirtualICH7MPresent { get; set; }

    /// <summary>Whether virtual SMC is present.</summary>
    public bool? VirtualSMCPresent { get; set; }

    /// <summary>Device change.</summary>
    public List<VirtualDeviceConfigSpec> DeviceChange { get; set; } = [];

    /// <summary>CPU allocation.</summary>
    public ResourceAllocationInfo? CpuAllocation { get; set; }

    /// <summary>Memory allocation.</summary>
    public ResourceAllocationInfo? MemoryAllocation { get; set; }

    /// <summary>Latency sensitivity.</summary>
    public LatencySensitivity? LatencySensitivity { get; set; }

    /// <summary>CPU affinity.</summary>
    public VirtualMachineAffinityInfo? CpuAffinity { get; set; }

    /// <summary>Memory affinity.</summary>
    public VirtualMachineAffinityInfo? MemoryAffinity { get; set; }

    /// <summary>Network shaper.</summary>
    public VirtualMachineNetworkShaperInfo? NetworkShaper { get; set; }

    /// <summary>CPU feature mask.</summary>
    public List<VirtualMachineCpuIdInfoSpec> CpuFeatureMask { get; set; } = [];

    /// <summary>Further settings of the .vmx file.</summary>
    public List<OptionValue> ExtraConfig { get; set; } = [];

    /// <summary>Swap placement.</summary>
    public string? SwapPlacement { get; set; }

    /// <summary>Boot options.</summary>
    public VirtualMachineBootOptions? BootOptions { get; set; }

    /// <summary>Whether the vApp configuration is removed.</summary>
    public bool? VAppConfigRemoved { get; set; }

    /// <summary>Whether v asserts are enabled.</summary>
    public bool? VAssertsEnabled { get; set; }

    /// <summary>Whether change tracking is enabled.</summary>
    public bool? ChangeTrackingEnabled { get; set; }

    /// <summary>bios or efi.</summary>
    public string? Firmware { get; set; }

    /// <summary>Largest console connections.</summary>
    public int? MaxMksConnections { get; set; }

    /// <summary>Whether guest auto lock is enabled.</summary>
    public bool? GuestAutoLockEnabled { get; set; }

    /// <summary>Managed by.</summary>
    public ManagedByInfo? ManagedBy { get; set; }

    /// <summary>Whether all memory is reserved.</summary>
    public bool? MemoryReservationLockedToMax { get; set; }

    /// <summary>Whether nested hardware virtualization is enabled.</summary>
    public bool? NestedHVEnabled { get; set; }

    /// <summary>Whether v PMC is enabled.</summary>
    public bool? VPMCEnabled { get; set; }

    /// <summary>Scheduled hardware upgrade details.</summary>
    public ScheduledHardwareUpgradeInfo? ScheduledHardwareUpgradeInfo { get; set; }

    /// <summary>Virtual machine profile.</summary>
    public List<VirtualMachineProfileSpec> VmProfile { get; set; } = [];

    /// <summary>Whether message bus tunnel is enabled.</summary>
    public bool? MessageBusTunnelEnabled { get; set; }

    /// <summary>Crypto.</summary>
    public CryptoSpec? Crypto { get; set; }

    /// <summary>Migrate encryption.</summary>
    public string? MigrateEncryption { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ChangeVersion,
        1 => Name,
        2 => Version,
        3 => CreateDate,
        4 => Uuid,
        5 => InstanceUuid,
        6 => NpivNodeWorldWideName,
        7 => NpivPortWorldWideName,
        8 => NpivWorldWideNameType,
        9 => NpivDesiredNodeWwns,
        10 => NpivDesiredPortWwns,
        11 => NpivTemporaryDisabled,
        12 => NpivOnNonRdmDisks,
        13 => NpivWorldWideNameOp,
        14 => LocationId,
        15 => GuestId,
        16 => AlternateGuestName,
        17 => Annotation,
        18 => Files,
        19 => Tools,
        20 => Flags,
        21 => ConsolePreferences,
        22 => PowerOpInfo,
        23 => NumCPUs,
        24 => NumCoresPerSocket,
        25 => MemoryMB,
        26 => MemoryHotAddEnabled,
        27 => CpuHotAddEnabled,
        28 => CpuHotRemoveEnabled,
        29 => VirtualICH7MPresent,
        30 => VirtualSMCPresent,
        31 => DeviceChange,
        32 => CpuAllocation,
        33 => MemoryAllocation,
        34 => LatencySensitivity,
        35 => CpuAffinity,
        36 => MemoryAffinity,
        37 => NetworkShaper,
        38 => CpuFeatureMask,
        39 => ExtraConfig,
        40 => SwapPlacement,
        41 => BootOptions,
        42 => VAppConfigRemoved,
        43 => VAssertsEnabled,
        44 => ChangeTrackingEnabled,
        45 => Firmware,
        46 => MaxMksConnections,
        47 => GuestAutoLockEnabled,
        48 => ManagedBy,
        49 => MemoryReservationLockedToMax,
        50 => NestedHVEnabled,
        51 => VPMCEnabled,
        52 => ScheduledHardwareUpgradeInfo,
        53 => VmProfile,
        54 => MessageBusTunnelEnabled,
        55 => Crypto,
        56 => MigrateEncryption,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ChangeVersion = (string?)value;
                break;
            case 1:
                Name = (string?)value;
                break;
            case 2:
                Version = (string?)value;
                break;
            case 3:
                CreateDate = (DateTimeOffset?)value;
                break;
            case 4:
                Uuid = (string?)value;
                break;
            case 5:
                InstanceUuid = (string?)value;
                break;
            case 6:
                NpivNodeWorldWideName.Add((long)value!);
                break;
            case 7:
                NpivPortWorldWideName.Add((long)value!);
                break;
            case 8:
                NpivWorldWideNameType = (string?)value;
                break;
            case 9:
                NpivDesiredNodeWwns = (short?)value;
                break;
            case 10:
                NpivDesiredPortWwns = (short?)value;
                break;
            case 11:
                NpivTemporaryDisabled = (bool?)value;
                break;
            case 12:
                NpivOnNonRdmDisks = (bool?)value;
                break;
            case 13:
                NpivWorldWideNameOp = (string?)value;
                break;
            case 14:
                LocationId = (string?)value;
                break;
            case 15:
                GuestId = (string?)value;
                break;
            case 16:
                AlternateGuestName = (string?)value;
                break;
            case 17:
                Annotation = (string?)value;
                break;
            case 18:
                Files = (VirtualMachineFileInfo?)value;
                break;
            case 19:
                Tools = (ToolsConfigInfo?)value;
                break;
            case 20:
                Flags = (VirtualMachineFlagInfo?)value;
                break;
            case 21:
                ConsolePreferences = (VirtualMachineConsolePreferences?)value;
                break;
            case 22:
                PowerOpInfo = (VirtualMachineDefaultPowerOpInfo?)value;
                break;
            case 23:
                NumCPUs = (int?)value;
                break;
            case 24:
                NumCoresPerSocket = (int?)value;
                break;
            case 25:
                MemoryMB = (long?)value;
                break;
            case 26:
                MemoryHotAddEnabled = (bool?)value;
                break;
            case 27:
                CpuHotAddEnabled = (bool?)value;
                break;
            case 28:
                CpuHotRemoveEnabled = (bool?)value;
                break;
            case 29:
                VirtualICH7MPresent = (bool?)value;
                break;
            case 30:
                VirtualSMCPresent = (bool?)value;
                break;
            case 31:
                DeviceChange.Add((VirtualDeviceConfigSpec)value!);
                break;
            case 32:
                CpuAllocation = (ResourceAllocationInfo?)value;
                break;
            case 33:
                MemoryAllocation = (ResourceAllocationInfo?)value;
                break;
            case 34:
                LatencySensitivity = (LatencySensitivity?)value;
                break;
            case 35:
                CpuAffinity = (VirtualMachineAffinityInfo?)value;
                break;
            case 36:
                MemoryAffinity = (VirtualMachineAffinityInfo?)value;
                break;
            case 37:
                NetworkShaper = (VirtualMachineNetworkShaperInfo?)value;
                break;
            case 38:
                CpuFeatureMask.Add((VirtualMachineCpuIdInfoSpec)value!);
                break;
            case 39:
                ExtraConfig.Add((OptionValue)value!);
                break;
            case 40:
                SwapPlacement = (string?)value;
                break;
            case 41:
                BootOptions = (VirtualMachineBootOptions?)value;
                break;
            case 42:
                VAppConfigRemoved = (bool?)value;
                break;
            case 43:
                VAssertsEnabled = (bool?)value;
                break;
            case 44:
                ChangeTrackingEnabled = (bool?)value;
                break;
            case 45:
                Firmware = (string?)value;
                break;
            case 46:
                MaxMksConnections = (int?)value;
                break;
            case 47:
                GuestAutoLockEnabled = (bool?)value;
                break;
            case 48:
                ManagedBy = (ManagedByInfo?)value;
                break;
            case 49:
                MemoryReservationLockedToMax = (bool?)value;
                break;
            case 50:
                NestedHVEnabled = (bool?)value;
                break;
            case 51:
                VPMCEnabled = (bool?)value;
                break;
            case 52:
                ScheduledHardwareUpgradeInfo = (ScheduledHardwareUpgradeInfo?)value;
                break;
            case 53:
                VmProfile.Add((VirtualMachineProfileSpec)value!);
                break;
            case 54:
                MessageBusTunnelEnabled = (bool?)value;
                break;
            case 55:
                Crypto = (CryptoSpec?)value;
                break;
            case 56:
                MigrateEncryption = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
