// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Where the managers of the service are.</summary>
public partial class ServiceContent : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ServiceContent>(
        "ServiceContent", null, Schema.ApiVersion.V2_0, static () => new ServiceContent(),
        [
            new("rootFolder", WireKind.Reference, "Folder", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("propertyCollector", WireKind.Reference, "PropertyCollector", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("viewManager", WireKind.Reference, "ViewManager", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("about", WireKind.Data, "AboutInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("setting", WireKind.Reference, "OptionManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("userDirectory", WireKind.Reference, "UserDirectory", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("sessionManager", WireKind.Reference, "SessionManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("authorizationManager", WireKind.Reference, "AuthorizationManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("serviceManager", WireKind.Reference, "ServiceManager", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("perfManager", WireKind.Reference, "PerformanceManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("scheduledTaskManager", WireKind.Reference, "ScheduledTaskManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("alarmManager", WireKind.Reference, "AlarmManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("eventManager", WireKind.Reference, "EventManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("taskManager", WireKind.Reference, "TaskManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("extensionManager", WireKind.Reference, "ExtensionManager", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("customizationSpecManager", WireKind.Reference, "CustomizationSpecManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("customFieldsManager", WireKind.Reference, "CustomFieldsManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("accountManager", WireKind.Reference, "HostLocalAccountManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("diagnosticManager", WireKind.Reference, "DiagnosticManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("licenseManager", WireKind.Reference, "LicenseManager", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("searchIndex", WireKind.Reference, "SearchIndex", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("fileManager", WireKind.Reference, "FileManager", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("datastoreNamespaceManager", WireKind.Reference, "DatastoreNamespaceManager", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("virtualDiskManager", WireKind.Reference, "VirtualDiskManager", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("virtualizationManager", WireKind.Reference, "VirtualizationManager", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("snmpSystem", WireKind.Reference, "HostSnmpSystem", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("vmProvisioningChecker", WireKind.Reference, "VirtualMachineProvisioningChecker", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("vmCompatibilityChecker", WireKind.Reference, "VirtualMachineCompatibilityChecker", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ovfManager", WireKind.Reference, "OvfManager", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ipPoolManager", WireKind.Reference, "IpPoolManager", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("dvSwitchManager", WireKind.Reference, "DistributedVirtualSwitchManager", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("hostProfileManager", WireKind.Reference, "HostProfileManager", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("clusterProfileManager", WireKind.Reference, "ClusterProfileManager", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("complianceManager", WireKind.Reference, "ProfileComplianceManager", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("localizationManager", WireKind.Reference, "LocalizationManager", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("storageResourceManager", WireKind.Reference, "StorageResourceManager", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("guestOperationsManager", WireKind.Reference, "GuestOperationsManager", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("overheadMemoryManager", WireKind.Reference, "OverheadMemoryManager", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("certificateManager", WireKind.Reference, "CertificateManager", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("ioFilterManager", WireKind.Reference, "IoFilterManager", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("vStorageObjectManager", WireKind.Reference, "VStorageObjectManagerBase", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("hostSpecManager", WireKind.Reference, "HostSpecificationManager", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("cryptoManager", WireKind.Reference, "CryptoManager", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("healthUpdateManager", WireKind.Reference, "HealthUpdateManager", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("failoverClusterConfigurator", WireKind.Reference, "FailoverClusterConfigurator", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("failoverClusterManager", WireKind.Reference, "FailoverClusterManager", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("tenantManager", WireKind.Reference, "ManagedObject", MemberUse.Optional, Schema.ApiVersion.V6_9_1),
            new("siteInfoManager", WireKind.Reference, "ManagedObject", MemberUse.Optional, Schema.ApiVersion.V7_0_1_0),
            new("storageQueryManager", WireKind.Reference, "ManagedObject", MemberUse.Optional, Schema.ApiVersion.V6_7_2),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Root of the inventory.</summary>
    public ManagedObjectReference RootFolder { get; set; }

    /// <summary>Property collector.</summary>
    public ManagedObjectReference PropertyCollector { get; set; }

    /// <summary>View manager.</summary>
    public ManagedObjectReference? ViewManager { get; set; }

    /// <summary>What the server is.</summary>
    public AboutInfo About { get; set; } = null!;

    /// <summary>Setting.</summary>
    public ManagedObjectReference? Setting { get; set; }

    /// <summary>User directory.</summary>
    public ManagedObjectReference? UserDirectory { get; set; }

    /// <summary>Session manager.</summary>
    public ManagedObjectReference? SessionManager { get; set; }

    /// <summary>Authorization manager.</summary>
    public ManagedObjectReference? AuthorizationManager { get; set; }

    /// <summary>Service manager.</summary>
    public ManagedObjectReference? ServiceManager { get; set; }

    /// <summary>Performance manager.</summary>
    public ManagedObjectReference? PerfManager { get; set; }

    /// <summary>Scheduled task manager.</summary>
    public ManagedObjectReference? ScheduledTaskManager { get; set; }

    /// <summary>Alarm manager.</summary>
    public ManagedObjectReference? AlarmManager { get; set; }

    /// <summary>Event manager.</summary>
    public ManagedObjectReference? EventManager { get; set; }

    /// <summary>Task manager.</summary>
    public ManagedObjectReference? TaskManager { get; set; }

    /// <summary>Extension manager.</summary>
    public ManagedObjectReference? ExtensionManager { get; set; }

    /// <summary>Customization specification manager.</summary>
    public ManagedObjectReference? CustomizationSpecManager { get; set; }

    /// <summary>Custom fields manager.</summary>
    public ManagedObjectReference? CustomFieldsManager { get; set; }

    /// <summary>Account manager.</summary>
    public ManagedObjectReference? AccountManager { get; set; }

    /// <summary>Diagnostic manager.</summary>
    public ManagedObjectReference? DiagnosticManager { get; set; }

    /// <summary>License manager.</summary>
    public ManagedObjectReference? LicenseManager { get; set; }

    /// <summary>Search index.</summary>
    public ManagedObjectReference? SearchIndex { get; set; }

    /// <summary>File manager.</summary>
    public ManagedObjectReference? FileManager { get; set; }

    /// <summary>Datastore namespace manager.</summary>
    public ManagedObjectReference? DatastoreNamespaceManager { get; set; }

    /// <summary>Virtual disk manager.</summary>
    public ManagedObjectReference? VirtualDiskManager { get; set; }

    /// <summary>Virtualization manager.</summary>
    public ManagedObjectReference? VirtualizationManager { get; set; }

    /// <summary>SNMP.</summary>
    public ManagedObjectReference? SnmpSystem { get; set; }

    /// <summary>Virtual machine provisioning checker.</summary>
    public ManagedObjectReference? VmProvisioningChecker { get; set; }

    /// <summary>Virtual machine compatibility checker.</summary>
    public ManagedObjectReference? VmCompatibilityChecker { get; set; }

    /// <summary>OVF packages.</summary>
    public ManagedObjectReference? OvfManager { get; set; }

    /// <summary>IP address pool manager.</summary>
    public ManagedObjectReference? IpPoolManager { get; set; }

    /// <summary>Distributed switches.</summary>
    public ManagedObjectReference? DvSwitchManager { get; set; }

    /// <summary>Host profile manager.</summary>
    public ManagedObjectReference? HostProfileManager { get; set; }

    /// <summary>Cluster profile manager.</summary>
    public ManagedObjectReference? ClusterProfileManager { get; set; }

    /// <summary>Compliance manager.</summary>
    public ManagedObjectReference? ComplianceManager { get; set; }

    /// <summary>Localization manager.</summary>
    public ManagedObjectReference? LocalizationManager { get; set; }

    /// <summary>Storage resource manager.</summary>
    public ManagedObjectReference? StorageResourceManager { get; set; }

    /// <summary>Guest operations manager.</summary>
    public ManagedObjectReference? GuestOperationsManager { get; set; }

    /// <summary>Overhead memory manager.</summary>
    public ManagedObjectReference? OverheadMemoryManager { get; set; }

    /// <summary>Certificate manager.</summary>
    public ManagedObjectReference? CertificateManager { get; set; }

    /// <summary>I/O filter manager.</summary>
    public ManagedObjectReference? IoFilterManager { get; set; }

    /// <summary>First-class disks.</summary>
    public ManagedObjectReference? VStorageObjectManager { get; set; }

    /// <summary>Host specification manager.</summary>
    public ManagedObjectReference? HostSpecManager { get; set; }

    /// <summary>Crypto manager.</summary>
    public ManagedObjectReference? CryptoManager { get; set; }

    /// <summary>Health update manager.</summary>
    public ManagedObjectReference? HealthUpdateManager { get; set; }

    /// <summary>Failover cluster configurator.</summary>
    public ManagedObjectReference? FailoverClusterConfigurator { get; set; }

    /// <summary>Failover cluster manager.</summary>
    public ManagedObjectReference? FailoverClusterManager { get; set; }

    /// <summary>Tenants.</summary>
    public ManagedObjectReference? TenantManager { get; set; }

    /// <summary>Site information.</summary>
    public ManagedObjectReference? SiteInfoManager { get; set; }

    /// <summary>Storage queries.</summary>
    public ManagedObjectReference? StorageQueryManager { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => RootFolder,
        1 => PropertyCollector,
        2 => ViewManager,
        3 => About,
        4 => Setting,
        5 => UserDirectory,
        6 => SessionManager,
        7 => AuthorizationManager,
        8 => ServiceManager,
        9 => PerfManager,
        10 => ScheduledTaskManager,
        11 => AlarmManager,
        12 => EventManager,
        13 => TaskManager,
        14 => ExtensionManager,
        15 => CustomizationSpecManager,
        16 => CustomFieldsManager,
        17 => AccountManager,
        18 => DiagnosticManager,
        19 => LicenseManager,
        20 => SearchIndex,
        21 => FileManager,
        22 => DatastoreNamespaceManager,
        23 => VirtualDiskManager,
        24 => VirtualizationManager,
        25 => SnmpSystem,
        26 => VmProvisioningChecker,
        27 => VmCompatibilityChecker,
        28 => OvfManager,
        29 => IpPoolManager,
        30 => DvSwitchManager,
        31 => HostProfileManager,
        32 => ClusterProfileManager,
        33 => ComplianceManager,
        34 => LocalizationManager,
        35 => StorageResourceManager,
        36 => GuestOperationsManager,
        37 => OverheadMemoryManager,
        38 => CertificateManager,
        39 => IoFilterManager,
        40 => VStorageObjectManager,
        41 => HostSpecManager,
        42 => CryptoManager,
        43 => HealthUpdateManager,
        44 => FailoverClusterConfigurator,
        45 => FailoverClusterManager,
        46 => TenantManager,
        47 => SiteInfoManager,
        48 => StorageQueryManager,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                RootFolder = (ManagedObjectReference)value!;
                break;
            case 1:
                PropertyCollector = (ManagedObjectReference)value!;
                break;
            case 2:
                ViewManager = (ManagedObjectReference?)value;
                break;
            case 3:
                About = (AboutInfo)value!;
                break;
            case 4:
                Setting = (ManagedObjectReference?)value;
                break;
            case 5:
                UserDirectory = (ManagedObjectReference?)value;
                break;
            case 6:
                SessionManager = (ManagedObjectReference?)value;
                break;
            case 7:
                AuthorizationManager = (ManagedObjectReference?)value;
                break;
            case 8:
                ServiceManager = (ManagedObjectReference?)value;
                break;
            case 9:
                PerfManager = (ManagedObjectReference?)value;
                break;
            case 10:
                ScheduledTaskManager = (ManagedObjectReference?)value;
                break;
            case 11:
                AlarmManager = (ManagedObjectReference?)value;
                break;
            case 12:
                EventManager = (ManagedObjectReference?)value;
                break;
            case 13:
                TaskManager = (ManagedObjectReference?)value;
                break;
            case 14:
                ExtensionManager = (ManagedObjectReference?)value;
                break;
            case 15:
                CustomizationSpecManager = (ManagedObjectReference?)value;
                break;
            case 16:
                CustomFieldsManager = (ManagedObjectReference?)value;
                break;
            case 17:
                AccountManager = (ManagedObjectReference?)value;
                break;
            case 18:
                DiagnosticManager = (ManagedObjectReference?)value;
                break;
            case 19:
                LicenseManager = (ManagedObjectReference?)value;
                break;
            case 20:
                SearchIndex = (ManagedObjectReference?)value;
                break;
            case 21:
                FileManager = (ManagedObjectReference?)value;
                break;
            case 22:
                DatastoreNamespaceManager = (ManagedObjectReference?)value;
                break;
            case 23:
                VirtualDiskManager = (ManagedObjectReference?)value;
                break;
            case 24:
                VirtualizationManager = (ManagedObjectReference?)value;
                break;
            case 25:
                SnmpSystem = (ManagedObjectReference?)value;
                break;
            case 26:
                VmProvisioningChecker = (ManagedObjectReference?)value;
                break;
            case 27:
                VmCompatibilityChecker = (ManagedObjectReference?)value;
                break;
            case 28:
                OvfManager = (ManagedObjectReference?)value;
                break;
            case 29:
                IpPoolManager = (ManagedObjectReference?)value;
                break;
            case 30:
                DvSwitchManager = (ManagedObjectReference?)value;
                break;
            case 31:
                HostProfileManager = (ManagedObjectReference?)value;
                break;
            case 32:
                ClusterProfileManager = (ManagedObjectReference?)value;
                break;
            case 33:
                ComplianceManager = (ManagedObjectReference?)value;
                break;
            case 34:
                LocalizationManager = (ManagedObjectReference?)value;
                break;
            case 35:
                StorageResourceManager = (ManagedObjectReference?)value;
                break;
            case 36:
                GuestOperationsManager = (ManagedObjectReference?)value;
                break;
            case 37:
                OverheadMemoryManager = (ManagedObjectReference?)value;
                break;
            case 38:
                CertificateManager = (ManagedObjectReference?)value;
                break;
            case 39:
                IoFilterManager = (ManagedObjectReference?)value;
                break;
            case 40:
                VStorageObjectManager = (ManagedObjectReference?)value;
                break;
            case 41:
                HostSpecManager = (ManagedObjectReference?)value;
                break;
            case 42:
                CryptoManager = (ManagedObjectReference?)value;
                break;
            case 43:
                HealthUpdateManager = (ManagedObjectReference?)value;
                break;
            case 44:
                FailoverClusterConfigurator = (ManagedObjectReference?)value;
                break;
            case 45:
                FailoverClusterManager = (ManagedObjectReference?)value;
                break;
            case 46:
                TenantManager = (ManagedObjectReference?)value;
                break;
            case 47:
                SiteInfoManager = (ManagedObjectReference?)value;
                break;
            case 48:
                StorageQueryManager = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
