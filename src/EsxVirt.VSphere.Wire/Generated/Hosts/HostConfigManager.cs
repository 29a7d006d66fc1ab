// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Where the managers of a host are.</summary>
public partial class HostConfigManager : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostConfigManager>(
        "HostConfigManager", null, Schema.ApiVersion.V2_0, static () => new HostConfigManager(),
        [
            new("cpuScheduler", WireKind.Reference, "HostCpuSchedulerSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("datastoreSystem", WireKind.Reference, "HostDatastoreSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("memoryManager", WireKind.Reference, "HostMemorySystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("storageSystem", WireKind.Reference, "HostStorageSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("networkSystem", WireKind.Reference, "HostNetworkSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("vmotionSystem", WireKind.Reference, "HostVMotionSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("virtualNicManager", WireKind.Reference, "HostVirtualNicManager", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("serviceSystem", WireKind.Reference, "HostServiceSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("firewallSystem", WireKind.Reference, "HostFirewallSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("advancedOption", WireKind.Reference, "OptionManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("diagnosticSystem", WireKind.Reference, "HostDiagnosticSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("autoStartManager", WireKind.Reference, "HostAutoStartManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("snmpSystem", WireKind.Reference, "HostSnmpSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("dateTimeSystem", WireKind.Reference, "HostDateTimeSystem", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("patchManager", WireKind.Reference, "HostPatchManager", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("imageConfigManager", WireKind.Reference, "HostImageConfigManager", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("bootDeviceSystem", WireKind.Reference, "HostBootDeviceSystem", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("firmwareSystem", WireKind.Reference, "HostFirmwareSystem", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("healthStatusSystem", WireKind.Reference, "HostHealthStatusSystem", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("pciPassthruSystem", WireKind.Reference, "HostPciPassthruSystem", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("licenseManager", WireKind.Reference, "LicenseManager", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("kernelModuleSystem", WireKind.Reference, "HostKernelModuleSystem", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("authenticationManager", WireKind.Reference, "HostAuthenticationManager", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("powerSystem", WireKind.Reference, "HostPowerSystem", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("cacheConfigurationManager", WireKind.Reference, "HostCacheConfigurationManager", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("esxAgentHostManager", WireKind.Reference, "HostEsxAgentHostManager", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("iscsiManager", WireKind.Reference, "IscsiManager", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("vFlashManager", WireKind.Reference, "HostVFlashManager", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("vsanSystem", WireKind.Reference, "HostVsanSystem", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("messageBusProxy", WireKind.Reference, "MessageBusProxy", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("userDirectory", WireKind.Reference, "UserDirectory", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("accountManager", WireKind.Reference, "HostLocalAccountManager", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("hostAccessManager", WireKind.Reference, "HostAccessManager", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("graphicsManager", WireKind.Reference, "HostGraphicsManager", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("vsanInternalSystem", WireKind.Reference, "HostVsanInternalSystem", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("certificateManager", WireKind.Reference, "HostCertificateManager", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("cryptoManager", WireKind.Reference, "CryptoManager", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("nvdimmSystem", WireKind.Reference, "HostNvdimmSystem", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>CPU scheduler.</summary>
    public ManagedObjectReference? CpuScheduler { get; set; }

    /// <summary>Datastore system.</summary>
    public ManagedObjectReference? DatastoreSystem { get; set; }

    /// <summary>Memory manager.</summary>
    public ManagedObjectReference? MemoryManager { get; set; }

    /// <summary>Storage system.</summary>
    public ManagedObjectReference? StorageSystem { get; set; }

    /// <summary>Network system.</summary>
    public ManagedObjectReference? NetworkSystem { get; set; }

    /// <summary>vMotion system.</summary>
    public ManagedObjectReference? VmotionSystem { get; set; }

    /// <summary>Virtual network card manager.</summary>
    public ManagedObjectReference? VirtualNicManager { get; set; }

    /// <summary>Service system.</summary>
    public ManagedObjectReference? ServiceSystem { get; set; }

    /// <summary>Firewall system.</summary>
    public ManagedObjectReference? FirewallSystem { get; set; }

    /// <summary>Advanced option.</summary>
    public ManagedObjectReference? AdvancedOption { get; set; }

    /// <summary>Diagnostic system.</summary>
    public ManagedObjectReference? DiagnosticSystem { get; set; }

    /// <summary>Auto start manager.</summary>
    public ManagedObjectReference? AutoStartManager { get; set; }

    /// <summary>SNMP.</summary>
    public ManagedObjectReference? SnmpSystem { get; set; }

    /// <summary>Date time system.</summary>
    public ManagedObjectReference? DateTimeSystem { get; set; }

    /// <summary>Patch manager.</summary>
    public ManagedObjectReference? PatchManager { get; set; }

    /// <summary>Image configuration manager.</summary>
    public ManagedObjectReference? ImageConfigManager { get; set; }

    /// <summary>Boot device system.</summary>
    public ManagedObjectReference? BootDeviceSystem { get; set; }

    /// <summary>Firmware system.</summary>
    public ManagedObjectReference? FirmwareSystem { get; set; }

    /// <summary>Health status system.</summary>
    public ManagedObjectReference? HealthStatusSystem { get; set; }

    /// <summary>PCI passthru system.</summary>
    public ManagedObjectReference? PciPassthruSystem { get; set; }

    /// <summary>License manager.</summary>
    public ManagedObjectReference? LicenseManager { get; set; }

    /// <summary>Kernel module system.</summary>
    public ManagedObjectReference? KernelModuleSystem { get; set; }

    /// <summary>Authentication manager.</summary>
    public ManagedObjectReference? AuthenticationManager { get; set; }

    /// <summary>Power system.</summary>
    public ManagedObjectReference? PowerSystem { get; set; }

    /// <summary>Cache configuration manager.</summary>
    public ManagedObjectReference? CacheConfigurationManager { get; set; }

    /// <summary>Esx agent host manager.</summary>
    public ManagedObjectReference? EsxAgentHostManager { get; set; }

    /// <summary>iSCSI manager.</summary>
    public ManagedObjectReference? IscsiManager { get; set; }

    /// <summary>Flash manager.</summary>
    public ManagedObjectReference? VFlashManager { get; set; }

    /// <summary>vSAN system.</summary>
    public ManagedObjectReference? VsanSystem { get; set; }

    /// <summary>Message bus proxy.</summary>
    public ManagedObjectReference? MessageBusProxy { get; set; }

    /// <summary>User directory.</summary>
    public ManagedObjectReference? UserDirectory { get; set; }

    /// <summary>Account manager.</summary>
    public ManagedObjectReference? AccountManager { get; set; }

    /// <summary>Host access manager.</summary>
    public ManagedObjectReference? HostAccessManager { get; set; }

    /// <summary>Graphics manager.</summary>
    public ManagedObjectReference? GraphicsManager { get; set; }

    /// <summary>vSAN internal system.</summary>
    public ManagedObjectReference? VsanInternalSystem { get; set; }

    /// <summary>Certificate manager.</summary>
    public ManagedObjectReference? CertificateManager { get; set; }

    /// <summary>Crypto manager.</summary>
    public ManagedObjectReference? CryptoManager { get; set; }

    /// <summary>Nvdimm system.</summary>
    public ManagedObjectReference? NvdimmSystem { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => CpuScheduler,
        1 => DatastoreSystem,
        2 => MemoryManager,
        3 => StorageSystem,
        4 => NetworkSystem,
        5 => VmotionSystem,
        6 => VirtualNicManager,
        7 => ServiceSystem,
        8 => FirewallSystem,
        9 => AdvancedOption,
        10 => DiagnosticSystem,
        11 => AutoStartManager,
        12 => SnmpSystem,
        13 => DateTimeSystem,
        14 => PatchManager,
        15 => ImageConfigManager,
        16 => BootDeviceSystem,
        17 => FirmwareSystem,
        18 => HealthStatusSystem,
        19 => PciPassthruSystem,
        20 => LicenseManager,
        21 => KernelModuleSystem,
        22 => AuthenticationManager,
        23 => PowerSystem,
        24 => CacheConfigurationManager,
        25 => EsxAgentHostManager,
        26 => IscsiManager,
        27 => VFlashManager,
        28 => VsanSystem,
        29 => MessageBusProxy,
        30 => UserDirectory,
        31 => AccountManager,
        32 => HostAccessManager,
        33 => GraphicsManager,
        34 => VsanInternalSystem,
        35 => CertificateManager,
        36 => CryptoManager,
        37 => NvdimmSystem,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CpuScheduler = (ManagedObjectReference?)value;
                break;
            case 1:
                DatastoreSystem = (ManagedObjectReference?)value;
                break;
            case 2:
                MemoryManager = (ManagedObjectReference?)value;
                break;
            case 3:
                StorageSystem = (ManagedObjectReference?)value;
                break;
            case 4:
                NetworkSystem = (ManagedObjectReference?)value;
                break;
            case 5:
                VmotionSystem = (ManagedObjectReference?)value;
                break;
            case 6:
                VirtualNicManager = (ManagedObjectReference?)value;
                break;
            case 7:
                ServiceSystem = (ManagedObjectReference?)value;
                break;
            case 8:
                FirewallSystem = (ManagedObjectReference?)value;
                break;
            case 9:
                AdvancedOption = (ManagedObjectReference?)value;
                break;
            case 10:
                DiagnosticSystem = (ManagedObjectReference?)value;
                break;
            case 11:
                AutoStartManager = (ManagedObjectReference?)value;
                break;
            case 12:
                SnmpSystem = (ManagedObjectReference?)value;
                break;
            case 13:
                DateTimeSystem = (ManagedObjectReference?)value;
                break;
            case 14:
                PatchManager = (ManagedObjectReference?)value;
                break;
            case 15:
                ImageConfigManager = (ManagedObjectReference?)value;
                break;
            case 16:
                BootDeviceSystem = (ManagedObjectReference?)value;
                break;
            case 17:
                FirmwareSystem = (ManagedObjectReference?)value;
                break;
            case 18:
                HealthStatusSystem = (ManagedObjectReference?)value;
                break;
            case 19:
                PciPassthruSystem = (ManagedObjectReference?)value;
                break;
            case 20:
                LicenseManager = (ManagedObjectReference?)value;
                break;
            case 21:
                KernelModuleSystem = (ManagedObjectReference?)value;
                break;
            case 22:
                AuthenticationManager = (ManagedObjectReference?)value;
                break;
            case 23:
                PowerSystem = (ManagedObjectReference?)value;
                break;
            case 24:
                CacheConfigurationManager = (ManagedObjectReference?)value;
                break;
            case 25:
                EsxAgentHostManager = (ManagedObjectReference?)value;
                break;
            case 26:
                IscsiManager = (ManagedObjectReference?)value;
                break;
            case 27:
                VFlashManager = (ManagedObjectReference?)value;
                break;
            case 28:
                VsanSystem = (ManagedObjectReference?)value;
                break;
            case 29:
                MessageBusProxy = (ManagedObjectReference?)value;
                break;
            case 30:
                UserDirectory = (ManagedObjectReference?)value;
                break;
            case 31:
                AccountManager = (ManagedObjectReference?)value;
                break;
            case 32:
                HostAccessManager = (ManagedObjectReference?)value;
                break;
            case 33:
                GraphicsManager = (ManagedObjectReference?)value;
                break;
            case 34:
                VsanInternalSystem = (ManagedObjectReference?)value;
                break;
            case 35:
                CertificateManager = (ManagedObjectReference?)value;
                break;
            case 36:
                CryptoManager = (ManagedObjectReference?)value;
                break;
            case 37:
                NvdimmSystem = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
