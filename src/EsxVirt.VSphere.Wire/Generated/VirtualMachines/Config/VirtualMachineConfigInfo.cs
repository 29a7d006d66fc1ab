// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Configuration of a virtual machine.</summary>
public partial class VirtualMachineConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineConfigInfo>(
        "VirtualMachineConfigInfo", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineConfigInfo(),
        [
            new("changeVersion", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("modified", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("guestFullName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("version", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("createDate", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("instanceUuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("npivNodeWorldWideName", WireKind.Long, "long", MemberUse.List, Schema.ApiVersion.V2_5),
            new("npivPortWorldWideName", WireKind.Long, "long", MemberUse.List, Schema.ApiVersion.V2_5),
            new("npivWorldWideNameType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("npivDesiredNodeWwns", WireKind.Short, "short", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("npivDesiredPortWwns", WireKind.Short, "short", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("npivTemporaryDisabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("npivOnNonRdmDisks", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("locationId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("template", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("guestId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("alternateGuestName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("annotation", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("files", WireKind.Data, "VirtualMachineFileInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("tools", WireKind.Data, "ToolsConfigInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("flags", WireKind.Data, "VirtualMachineFlagInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("consolePreferences", WireKind.Data, "VirtualMachineConsolePreferences", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("defaultPowerOps", WireKind.Data, "VirtualMachineDefaultPowerOpInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("hardware", WireKind.Data, "VirtualHardware", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cpuAllocation", WireKind.Data, "ResourceAllocationInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("memoryAllocation", WireKind.Data, "ResourceAllocationInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("latencySensitivity", WireKind.Data, "LatencySensitivity", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("memoryHotAddEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("cpuHotAddEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("cpuHotRemoveEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("hotPlugMemoryLimit", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("hotPlugMemoryIncrementSize", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
            new("cpuAffinity", WireKind.Data, "VirtualMachineAffinityInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("memoryAffinity", WireKind.Data, "VirtualMachineAffinityInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("networkShaper", WireKind.Data, "VirtualMachineNetworkShaperInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("extraConfig", WireKind.Data, "OptionValue", MemberUse.List, Schema.ApiVersion.V2_0),
            new("cpuFeatureMask", WireKind.Data, "HostCpuIdInfo", MemberUse.List, Schema.ApiVersion.V2_0),
            new("datastoreUrl", WireKind.Data, "VirtualMachineConfigInfoDatastoreUrlPair", MemberUse.List, Schema.ApiVersion.V2_0),
            new("swapPlacement", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("bootOptions", WireKind.Data, "VirtualMachineBootOptions", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("vAssertsEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("changeTrackingEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("firmware", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("maxMksConnections", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("guestAutoLockEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("managedBy", WireKind.Data, "ManagedByInfo", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("memoryReservationLockedToMax", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("initialOverhead", WireKind.Data, "VirtualMachineConfigInfoOverheadInfo", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("nestedHVEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("vPMCEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("scheduledHardwareUpgradeInfo", WireKind.Data, "ScheduledHardwareUpgradeInfo", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("vFlashCacheReservation", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("vmxConfigChecksum", WireKind.Binary, "base64Binary", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("messageBusTunnelEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("vmStorageObjectId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("swapStorageObjectId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("keyId", WireKind.Data, "CryptoKeyId", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("guestIntegrityInfo", WireKind.Data, "VirtualMachineGuestIntegrityInfo", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("migrateEncryption", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Change version.</summary>
    public string ChangeVersion { get; set; } = "";

    /// <summary>Modified.</summary>
    public DateTimeOffset Modified { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Guest operating system, for people.</summary>
    public string GuestFullName { get; set; } = "";

    /// <summary>Hardware version: vmx-19.</summary>
    public string Version { get; set; } = "";

    /// <summary>BIOS UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Create date.</summary>
    public DateTimeOffset? CreateDate { get; set; }

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

    /// <summary>Location identifier.</summary>
    public string? LocationId { get; set; }

    /// <summary>Whether it is a template.</summary>
    public bool Template { get; set; }

    /// <summary>Guest operating system, by VMware's identifier.</summary>
    public string GuestId { get; set; } = "";

    /// <summary>Alternate guest name.</summary>
    public string? AlternateGuestName { get; set; }

    /// <summary>Notes.</summary>
    public string? Annotation { get; set; }

    /// <summary>Files.</summary>
    public VirtualMachineFileInfo Files { get; set; } = null!;

    /// <summary>Tools.</summary>
    public ToolsConfigInfo? Tools { get; set; }

    /// <summary>Flags.</summary>
    public VirtualMachineFlagInfo Flags { get; set; } = null!;

    /// <summary>Console preferences.</summary>
    public VirtualMachineConsolePreferences? ConsolePreferences { get; set; }

    /// <summary>Default power operations.</summary>
    public VirtualMachineDefaultPowerOpInfo DefaultPowerOps { get; set; } = null!;

    /// <summary>Hardware.</summary>
    public VirtualHardware Hardware { get; set; } = null!;

    /// <summary>CPU allocation.</summary>
    public ResourceAllocationInfo? CpuAllocation { get; set; }

    /// <summary>Memory allocation.</summary>
    public ResourceAllocationInfo? MemoryAllocation { get; set; }

    /// <summary>Latency sensitivity.</summary>
    public LatencySensitivity? LatencySensitivity { get; set; }

    /// <summary>Whether memory hot add is enabled.</summary>
    public bool? MemoryHotAddEnabled { get; set; }

    /// <summary>Whether CPU hot add is enabled.</summary>
    public bool? CpuHotAddEnabled { get; set; }

    /// <summary>Whether CPU hot remove is enabled.</summary>
    public bool? CpuHotRemoveEnabled { get; set; }

    /// <summary>Hot plug memory limit.</summary>
    public long? HotPlugMemoryLimit { get; set; }

    /// <summary>Hot plug memory increment size.</summary>
    public long? HotPlugMemoryIncrementSize { get; set; }

    /// <summary>CPU affinity.</summary>
    public VirtualMachineAffinityInfo? CpuAffinity { get; set; }

    /// <summary>Memory affinity.</summary>
    public VirtualMachineAffinityInfo? MemoryAffinity { get; set; }

    /// <summary>Network shaper.</summary>
    public VirtualMachineNetworkShaperInfo? NetworkShaper { get; set; }

    /// <summary>Further settings of the .vmx file.</summary>
    public List<OptionValue> ExtraConfig { get; set; } = [];

    /// <summary>CPU feature mask.</summary>
    public List<HostCpuIdInfo> CpuFeatureMask { get; set; } = [];

    /// <summary>Datastore URL.</summary>
    public List<VirtualMachineConfigInfoDatastoreUrlPair> DatastoreUrl { get; set; } = [];

    /// <summary>Swap placement.</summary>
    public string? SwapPlacement { get; set; }

    /// <summary>Boot options.</summary>
    public VirtualMachineBootOptions? BootOptions { get; set; }

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

    /// <summary>Initial overhead.</summary>
    public VirtualMachineConfigInfoOverheadInfo? InitialOverhead { get; set; }

    /// <summary>Whether nested hardware virtualization is enabled.</summary>
    public bool? NestedHVEnabled { get; set; }

    /// <summary>Whether v PMC is enabled.</summary>
    public bool? VPMCEnabled { get; set; }

    /// <summary>Scheduled hardware upgrade details.</summary>
    public ScheduledHardwareUpgradeInfo? ScheduledHardwareUpgradeInfo { get; set; }

    /// <summary>Flash cache reservation.</summary>
    public long? VFlashCacheReservation { get; set; }

    /// <summary>VMX configuration checksum.</summary>
    public byte[]? VmxConfigChecksum { get; set; }

    /// <summary>Whether message bus tunnel is enabled.</summary>
    public bool? MessageBusTunnelEnabled { get; set; }

    /// <summary>Virtual machine storage object identifier.</summary>
    public string? VmStorageObjectId { get; set; }

    /// <summary>Swap storage object identifier.</summary>
    public string? SwapStorageObjectId { get; set; }

    /// <summary>Key identifier.</summary>
    public CryptoKeyId? KeyId { get; set; }

    /// <summary>Guest integrity details.</summary>
    public VirtualMachineGuestIntegrityInfo? GuestIntegrityInfo { get; set; }

    /// <summary>Migrate encryption.</summary>
    public string? MigrateEncryption { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ChangeVersion,
        1 => Modified,
        2 => Name,
        3 => GuestFullName,
        4 => Version,
        5 => Uuid,
        6 => CreateDate,
        7 => InstanceUuid,
        8 => NpivNodeWorldWideName,
        9 => NpivPortWorldWideName,
        10 => NpivWorldWideNameType,
        11 => NpivDesiredNodeWwns,
        12 => NpivDesiredPortWwns,
        13 => NpivTemporaryDisabled,
        14 => NpivOnNonRdmDisks,
        15 => LocationId,
        16 => Template,
        17 => GuestId,
        18 => AlternateGuestName,
        19 => Annotation,
        20 => Files,
        21 => Tools,
        22 => Flags,
        23 => ConsolePreferences,
        24 => DefaultPowerOps,
        25 => Hardware,
        26 => CpuAllocation,
        27 => MemoryAllocation,
        28 => LatencySensitivity,
        29 => MemoryHotAddEnabled,
        30 => CpuHotAddEnabled,
        31 => CpuHotRemoveEnabled,
        32 => HotPlugMemoryLimit,
        33 => HotPlugMemoryIncrementSize,
        34 => CpuAffinity,
        35 => MemoryAffinity,
        36 => NetworkShaper,
        37 => ExtraConfig,
        38 => CpuFeatureMask,
        39 => DatastoreUrl,
        40 => SwapPlacement,
        41 => BootOptions,
        42 => VAssertsEnabled,
        43 => ChangeTrackingEnabled,
        44 => Firmware,
        45 => MaxMksConnections,
        46 => GuestAutoLockEnabled,
        47 => ManagedBy,
        48 => MemoryReservationLockedToMax,
        49 => InitialOverhead,
        50 => NestedHVEnabled,
        51 => VPMCEnabled,
        52 => ScheduledHardwareUpgradeInfo,
        53 => VFlashCacheReservation,
        54 => VmxConfigChecksum,
        55 => MessageBusTunnelEnabled,
        56 => VmStorageObjectId,
        57 => SwapStorageObjectId,
        58 => KeyId,
        59 => GuestIntegrityInfo,
        60 => MigrateEncryption,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ChangeVersion = (string)value!;
                break;
            case 1:
                Modified = (DateTimeOffset)value!;
                break;
            case 2:
                Name = (string)value!;
                break;
            case 3:
                GuestFullName = (string)value!;
                break;
            case 4:
                Version = (string)value!;
                break;
            case 5:
                Uuid = (string)value!;
                break;
            case 6:
                CreateDate = (DateTimeOffset?)value;
                break;
            case 7:
                InstanceUuid = (string?)value;
                break;
            case 8:
                NpivNodeWorldWideName.Add((long)value!);
                break;
            case 9:
                NpivPortWorldWideName.Add((long)value!);
                break;
            case 10:
                NpivWorldWideNameType = (string?)value;
                break;
            case 11:
                NpivDesiredNodeWwns = (short?)value;
                break;
            case 12:
                NpivDesiredPortWwns = (short?)value;
                break;
            case 13:
                NpivTemporaryDisabled = (bool?)value;
                break;
            case 14:
                NpivOnNonRdmDisks = (bool?)value;
                break;
            case 15:
                LocationId = (string?)value;
                break;
            case 16:
                Template = (bool)value!;
                break;
            case 17:
                GuestId = (string)value!;
                break;
            case 18:
                AlternateGuestName = (string?)value;
                break;
            case 19:
                Annotation = (string?)value;
                break;
            case 20:
                Files = (VirtualMachineFileInfo)value!;
                break;
            case 21:
                Tools = (ToolsConfigInfo?)value;
                break;
            case 22:
                Flags = (VirtualMachineFlagInfo)value!;
                break;
            case 23:
                ConsolePreferences = (VirtualMachineConsolePreferences?)value;
                break;
            case 24:
                DefaultPowerOps = (VirtualMachineDefaultPowerOpInfo)value!;
                break;
            case 25:
                Hardware = (VirtualHardware)value!;
                break;
            case 26:
                CpuAllocation = (ResourceAllocationInfo?)value;
                break;
            case 27:
                MemoryAllocation = (ResourceAllocationInfo?)value;
                break;
            case 28:
                LatencySensitivity = (LatencySensitivity?)value;
                break;
            case 29:
                MemoryHotAddEnabled = (bool?)value;
                break;
            case 30:
                CpuHotAddEnabled = (bool?)value;
                break;
            case 31:
                CpuHotRemoveEnabled = (bool?)value;
                break;
            case 32:
                HotPlugMemoryLimit = (long?)value;
                break;
            case 33:
                HotPlugMemoryIncrementSize = (long?)value;
                break;
            case 34:
                CpuAffinity = (VirtualMachineAffinityInfo?)value;
                break;
            case 35:
                MemoryAffinity = (VirtualMachineAffinityInfo?)value;
                break;
            case 36:
                NetworkShaper = (VirtualMachineNetworkShaperInfo?)value;
                break;
            case 37:
                ExtraConfig.Add((OptionValue)value!);
                break;
            case 38:
                CpuFeatureMask.Add((HostCpuIdInfo)value!);
                break;
            case 39:
                DatastoreUrl.Add((VirtualMachineConfigInfoDatastoreUrlPair)value!);
                break;
            case 40:
                SwapPlacement = (string?)value;
                break;
            case 41:
                BootOptions = (VirtualMachineBootOptions?)value;
                break;
            case 42:
                VAssertsEnabled = (bool?)value;
                break;
            case 43:
                ChangeTrackingEnabled = (bool?)value;
                break;
            case 44:
                Firmware = (string?)value;
                break;
            case 45:
                MaxMksConnections = (int?)value;
                break;
            case 46:
                GuestAutoLockEnabled = (bool?)value;
                break;
            case 47:
                ManagedBy = (ManagedByInfo?)value;
                break;
            case 48:
                MemoryReservationLockedToMax = (bool?)value;
                break;
            case 49:
                InitialOverhead = (VirtualMachineConfigInfoOverheadInfo?)value;
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
                VFlashCacheReservation = (long?)value;
                break;
            case 54:
                VmxConfigChecksum = (byte[]?)value;
                break;
            case 55:
                MessageBusTunnelEnabled = (bool?)value;
                break;
            case 56:
                VmStorageObjectId = (string?)value;
                break;
            case 57:
                SwapStorageObjectId = (string?)value;
                break;
            case 58:
                KeyId = (CryptoKeyId?)value;
                break;
            case 59:
                GuestIntegrityInfo = (VirtualMachineGuestIntegrityInfo?)value;
                break;
            case 60:
                MigrateEncryption = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
