// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable

namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>The rows of the managed types, each in a class of its own so that it is made on first use.</summary>
internal static class ManagedTypes
{
    internal static class ServiceInstance
    {
        internal static readonly ManagedType TypeRow = new(
            "ServiceInstance", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("serverClock", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("capability", WireKind.Data, "Capability", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("content", WireKind.Data, "ServiceContent", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            ["CurrentTime", "RetrieveServiceContent", "ValidateMigration"]);
    }

    internal static class UserDirectory
    {
        internal static readonly ManagedType TypeRow = new(
            "UserDirectory", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("domainList", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            []);
    }

    internal static class SessionManager
    {
        internal static readonly ManagedType TypeRow = new(
            "SessionManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("sessionList", WireKind.Data, "UserSession", MemberUse.List, Schema.ApiVersion.V2_0),
                new("currentSession", WireKind.Data, "UserSession", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("message", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("messageLocaleList", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
                new("supportedLocaleList", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
                new("defaultLocale", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            ["Login", "Logout", "AcquireGenericServiceTicket", "TerminateSession", "SetLocale", "SessionIsActive", "AcquireCloneTicket", "CloneSession"]);
    }

    internal static class AuthorizationManager
    {
        internal static readonly ManagedType TypeRow = new(
            "AuthorizationManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("privilegeList", WireKind.Data, "AuthorizationPrivilege", MemberUse.List, Schema.ApiVersion.V2_0),
                new("roleList", WireKind.Data, "AuthorizationRole", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            []);
    }

    internal static class ServiceManager
    {
        internal static readonly ManagedType TypeRow = new(
            "ServiceManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [],
            []);
    }

    internal static class ScheduledTaskManager
    {
        internal static readonly ManagedType TypeRow = new(
            "ScheduledTaskManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class AlarmManager
    {
        internal static readonly ManagedType TypeRow = new(
            "AlarmManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class ExtensionManager
    {
        internal static readonly ManagedType TypeRow = new(
            "ExtensionManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [],
            []);
    }

    internal static class CustomizationSpecManager
    {
        internal static readonly ManagedType TypeRow = new(
            "CustomizationSpecManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class CustomFieldsManager
    {
        internal static readonly ManagedType TypeRow = new(
            "CustomFieldsManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class DiagnosticManager
    {
        internal static readonly ManagedType TypeRow = new(
            "DiagnosticManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class DatastoreNamespaceManager
    {
        internal static readonly ManagedType TypeRow = new(
            "DatastoreNamespaceManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V5_5,
            [],
            []);
    }

    internal static class VirtualizationManager
    {
        internal static readonly ManagedType TypeRow = new(
            "VirtualizationManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [],
            []);
    }

    internal static class VirtualMachineProvisioningChecker
    {
        internal static readonly ManagedType TypeRow = new(
            "VirtualMachineProvisioningChecker", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_0,
            [],
            ["CheckRelocate_Task"]);
    }

    internal static class VirtualMachineCompatibilityChecker
    {
        internal static readonly ManagedType TypeRow = new(
            "VirtualMachineCompatibilityChecker", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class OvfManager
    {
        internal static readonly ManagedType TypeRow = new(
            "OvfManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class IpPoolManager
    {
        internal static readonly ManagedType TypeRow = new(
            "IpPoolManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class DistributedVirtualSwitchManager
    {
        internal static readonly ManagedType TypeRow = new(
            "DistributedVirtualSwitchManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class HostProfileManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostProfileManager", ManagedTypes.ProfileManager.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class ProfileManager
    {
        internal static readonly ManagedType TypeRow = new(
            "ProfileManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class ClusterProfileManager
    {
        internal static readonly ManagedType TypeRow = new(
            "ClusterProfileManager", ManagedTypes.ProfileManager.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class ProfileComplianceManager
    {
        internal static readonly ManagedType TypeRow = new(
            "ProfileComplianceManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class LocalizationManager
    {
        internal static readonly ManagedType TypeRow = new(
            "LocalizationManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class StorageResourceManager
    {
        internal static readonly ManagedType TypeRow = new(
            "StorageResourceManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_1,
            [],
            []);
    }

    internal static class GuestOperationsManager
    {
        internal static readonly ManagedType TypeRow = new(
            "GuestOperationsManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V5_0,
            [],
            []);
    }

    internal static class OverheadMemoryManager
    {
        internal static readonly ManagedType TypeRow = new(
            "OverheadMemoryManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_0,
            [],
            []);
    }

    internal static class CertificateManager
    {
        internal static readonly ManagedType TypeRow = new(
            "CertificateManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_0,
            [],
            []);
    }

    internal static class IoFilterManager
    {
        internal static readonly ManagedType TypeRow = new(
            "IoFilterManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_0,
            [],
            []);
    }

    internal static class VStorageObjectManagerBase
    {
        internal static readonly ManagedType TypeRow = new(
            "VStorageObjectManagerBase", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_5,
            [],
            []);
    }

    internal static class HostSpecificationManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostSpecificationManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_5,
            [],
            []);
    }

    internal static class CryptoManager
    {
        internal static readonly ManagedType TypeRow = new(
            "CryptoManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_5,
            [],
            []);
    }

    internal static class HealthUpdateManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HealthUpdateManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_5,
            [],
            []);
    }

    internal static class FailoverClusterConfigurator
    {
        internal static readonly ManagedType TypeRow = new(
            "FailoverClusterConfigurator", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_5,
            [],
            []);
    }

    internal static class FailoverClusterManager
    {
        internal static readonly ManagedType TypeRow = new(
            "FailoverClusterManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_5,
            [],
            []);
    }

    internal static class Alarm
    {
        internal static readonly ManagedType TypeRow = new(
            "Alarm", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class ScheduledTask
    {
        internal static readonly ManagedType TypeRow = new(
            "ScheduledTask", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class PropertyCollector
    {
        internal static readonly ManagedType TypeRow = new(
            "PropertyCollector", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("filter", WireKind.Reference, "PropertyFilter", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            ["CreateFilter", "RetrieveProperties", "CheckForUpdates", "WaitForUpdates", "CancelWaitForUpdates", "WaitForUpdatesEx", "RetrievePropertiesEx", "ContinueRetrievePropertiesEx", "CancelRetrievePropertiesEx", "CreatePropertyCollector", "DestroyPropertyCollector"]);
    }

    internal static class PropertyFilter
    {
        internal static readonly ManagedType TypeRow = new(
            "PropertyFilter", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("spec", WireKind.Data, "PropertyFilterSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("partialUpdates", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            ["DestroyPropertyFilter"]);
    }

    internal static class ViewManager
    {
        internal static readonly ManagedType TypeRow = new(
            "ViewManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [
                new("viewList", WireKind.Reference, "View", MemberUse.List, Schema.ApiVersion.V2_5),
            ],
            ["CreateInventoryView", "CreateContainerView", "CreateListView"]);
    }

    internal static class View
    {
        internal static readonly ManagedType TypeRow = new(
            "View", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [],
            ["DestroyView"]);
    }

    internal static class InventoryView
    {
        internal static readonly ManagedType TypeRow = new(
            "InventoryView", ManagedTypes.ManagedObjectView.TypeRow, Schema.ApiVersion.V2_5,
            [],
            []);
    }

    internal static class ManagedObjectView
    {
        internal static readonly ManagedType TypeRow = new(
            "ManagedObjectView", ManagedTypes.View.TypeRow, Schema.ApiVersion.V2_5,
            [
                new("view", WireKind.Reference, "ManagedObject", MemberUse.List, Schema.ApiVersion.V2_5),
            ],
            []);
    }

    internal static class ContainerView
    {
        internal static readonly ManagedType TypeRow = new(
            "ContainerView", ManagedTypes.ManagedObjectView.TypeRow, Schema.ApiVersion.V2_5,
            [
                new("container", WireKind.Reference, "ManagedEntity", MemberUse.Required, Schema.ApiVersion.V2_5),
                new("type", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_5),
                new("recursive", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_5),
            ],
            []);
    }

    internal static class ListView
    {
        internal static readonly ManagedType TypeRow = new(
            "ListView", ManagedTypes.ManagedObjectView.TypeRow, Schema.ApiVersion.V2_5,
            [],
            ["ModifyListView", "ResetListView"]);
    }

    internal static class ManagedObject
    {
        internal static readonly ManagedType TypeRow = new(
            "ManagedObject", null, Schema.ApiVersion.V2_0,
            [],
            ["Fetch"]);
    }

    internal static class Folder
    {
        internal static readonly ManagedType TypeRow = new(
            "Folder", ManagedTypes.ManagedEntity.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("childType", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
                new("childEntity", WireKind.Reference, "ManagedEntity", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            ["CreateFolder", "MoveIntoFolder_Task", "CreateVM_Task", "RegisterVM_Task", "CreateDatacenter"]);
    }

    internal static class ManagedEntity
    {
        internal static readonly ManagedType TypeRow = new(
            "ManagedEntity", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("parent", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("customValue", WireKind.Data, "CustomFieldValue", MemberUse.List, Schema.ApiVersion.V2_0),
                new("overallStatus", WireKind.Enum, "ManagedEntityStatus", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("configStatus", WireKind.Enum, "ManagedEntityStatus", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("configIssue", WireKind.Data, "Event", MemberUse.List, Schema.ApiVersion.V2_0),
                new("effectiveRole", WireKind.Int, "int", MemberUse.List, Schema.ApiVersion.V2_0),
                new("permission", WireKind.Data, "Permission", MemberUse.List, Schema.ApiVersion.V2_0),
                new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("declaredAlarmState", WireKind.Data, "AlarmState", MemberUse.List, Schema.ApiVersion.V2_0),
                new("triggeredAlarmState", WireKind.Data, "AlarmState", MemberUse.List, Schema.ApiVersion.V2_0),
                new("disabledMethod", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
                new("recentTask", WireKind.Reference, "Task", MemberUse.List, Schema.ApiVersion.V2_0),
                new("alarmActionsEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
                new("tag", WireKind.Data, "Tag", MemberUse.List, Schema.ApiVersion.V4_0),
            ],
            ["Reload", "Rename_Task", "Destroy_Task"]);
    }

    internal static class ExtensibleManagedObject
    {
        internal static readonly ManagedType TypeRow = new(
            "ExtensibleManagedObject", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("value", WireKind.Data, "CustomFieldValue", MemberUse.List, Schema.ApiVersion.V2_5),
                new("availableField", WireKind.Data, "CustomFieldDef", MemberUse.List, Schema.ApiVersion.V2_5),
            ],
            []);
    }

    internal static class SearchIndex
    {
        internal static readonly ManagedType TypeRow = new(
            "SearchIndex", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            ["FindByUuid", "FindByDatastorePath", "FindByDnsName", "FindByIp", "FindByInventoryPath", "FindChild", "FindAllByUuid"]);
    }

    internal static class Datacenter
    {
        internal static readonly ManagedType TypeRow = new(
            "Datacenter", ManagedTypes.ManagedEntity.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("vmFolder", WireKind.Reference, "Folder", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("hostFolder", WireKind.Reference, "Folder", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("datastoreFolder", WireKind.Reference, "Folder", MemberUse.Optional, Schema.ApiVersion.V4_0),
                new("networkFolder", WireKind.Reference, "Folder", MemberUse.Optional, Schema.ApiVersion.V4_0),
                new("datastore", WireKind.Reference, "Datastore", MemberUse.List, Schema.ApiVersion.V2_0),
                new("network", WireKind.Reference, "Network", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            []);
    }

    internal static class ComputeResource
    {
        internal static readonly ManagedType TypeRow = new(
            "ComputeResource", ManagedTypes.ManagedEntity.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("resourcePool", WireKind.Reference, "ResourcePool", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("host", WireKind.Reference, "HostSystem", MemberUse.List, Schema.ApiVersion.V2_0),
                new("datastore", WireKind.Reference, "Datastore", MemberUse.List, Schema.ApiVersion.V2_0),
                new("network", WireKind.Reference, "Network", MemberUse.List, Schema.ApiVersion.V2_0),
                new("summary", WireKind.Data, "ComputeResourceSummary", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("environmentBrowser", WireKind.Reference, "EnvironmentBrowser", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("configurationEx", WireKind.Data, "ComputeResourceConfigInfo", MemberUse.Optional, Schema.ApiVersion.V2_5),
            ],
            []);
    }

    internal static class ClusterComputeResource
    {
        internal static readonly ManagedType TypeRow = new(
            "ClusterComputeResource", ManagedTypes.ComputeResource.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class TaskManager
    {
        internal static readonly ManagedType TypeRow = new(
            "TaskManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("recentTask", WireKind.Reference, "Task", MemberUse.List, Schema.ApiVersion.V2_0),
                new("maxCollector", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            []);
    }

    internal static class Task
    {
        internal static readonly ManagedType TypeRow = new(
            "Task", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("info", WireKind.Data, "TaskInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            ["CancelTask"]);
    }

    internal static class EventManager
    {
        internal static readonly ManagedType TypeRow = new(
            "EventManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("latestEvent", WireKind.Data, "Event", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("maxCollector", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            ["QueryEvents"]);
    }

    internal static class OptionManager
    {
        internal static readonly ManagedType TypeRow = new(
            "OptionManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("supportedOption", WireKind.Data, "OptionDef", MemberUse.List, Schema.ApiVersion.V2_0),
                new("setting", WireKind.Data, "OptionValue", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            ["QueryOptions", "UpdateOptions"]);
    }

    internal static class VirtualMachine
    {
        internal static readonly ManagedType TypeRow = new(
            "VirtualMachine", ManagedTypes.ManagedEntity.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("capability", WireKind.Data, "VirtualMachineCapability", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("config", WireKind.Data, "VirtualMachineConfigInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("layout", WireKind.Data, "VirtualMachineFileLayout", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("layoutEx", WireKind.Data, "VirtualMachineFileLayoutEx", MemberUse.Optional, Schema.ApiVersion.V4_0),
                new("storage", WireKind.Data, "VirtualMachineStorageInfo", MemberUse.Optional, Schema.ApiVersion.V4_0),
                new("environmentBrowser", WireKind.Reference, "EnvironmentBrowser", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("resourcePool", WireKind.Reference, "ResourcePool", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("parentVApp", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V4_1),
                new("resourceConfig", WireKind.Data, "ResourceConfigSpec", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("runtime", WireKind.Data, "VirtualMachineRuntimeInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("guest", WireKind.Data, "GuestInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("summary", WireKind.Data, "VirtualMachineSummary", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("datastore", WireKind.Reference, "Datastore", MemberUse.List, Schema.ApiVersion.V2_0),
                new("network", WireKind.Reference, "Network", MemberUse.List, Schema.ApiVersion.V2_0),
                new("snapshot", WireKind.Data, "VirtualMachineSnapshotInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("rootSnapshot", WireKind.Reference, "VirtualMachineSnapshot", MemberUse.List, Schema.ApiVersion.V4_1),
                new("guestHeartbeatStatus", WireKind.Enum, "ManagedEntityStatus", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            ["RefreshStorageInfo", "CreateSnapshot_Task", "RevertToCurrentSnapshot_Task", "RemoveAllSnapshots_Task", "ConsolidateVMDisks_Task", "ReconfigVM_Task", "UpgradeVM_Task", "PowerOnVM_Task", "PowerOffVM_Task", "SuspendVM_Task", "ResetVM_Task", "ShutdownGuest", "RebootGuest", "StandbyGuest", "AnswerVM", "MigrateVM_Task", "RelocateVM_Task", "CloneVM_Task", "MarkAsTemplate", "MarkAsVirtualMachine", "UnregisterVM", "MountToolsInstaller", "UnmountToolsInstaller", "AcquireMksTicket", "AcquireTicket", "CreateScreenshot_Task", "PutUsbScanCodes"]);
    }

    internal static class EnvironmentBrowser
    {
        internal static readonly ManagedType TypeRow = new(
            "EnvironmentBrowser", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("datastoreBrowser", WireKind.Reference, "HostDatastoreBrowser", MemberUse.Optional, Schema.ApiVersion.V2_0),
            ],
            ["QueryConfigOptionDescriptor"]);
    }

    internal static class VirtualMachineSnapshot
    {
        internal static readonly ManagedType TypeRow = new(
            "VirtualMachineSnapshot", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("config", WireKind.Data, "VirtualMachineConfigInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("childSnapshot", WireKind.Reference, "VirtualMachineSnapshot", MemberUse.List, Schema.ApiVersion.V4_1),
                new("vm", WireKind.Reference, "VirtualMachine", MemberUse.Optional, Schema.ApiVersion.V6_0),
            ],
            ["RevertToSnapshot_Task", "RemoveSnapshot_Task", "RenameSnapshot"]);
    }

    internal static class HostLocalAccountManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostLocalAccountManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class HostSnmpSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostSnmpSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class HostSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostSystem", ManagedTypes.ManagedEntity.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("runtime", WireKind.Data, "HostRuntimeInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("summary", WireKind.Data, "HostListSummary", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("hardware", WireKind.Data, "HostHardwareInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("capability", WireKind.Data, "HostCapability", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("licensableResource", WireKind.Data, "HostLicensableResourceInfo", MemberUse.Optional, Schema.ApiVersion.V5_0),
                new("configManager", WireKind.Data, "HostConfigManager", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("config", WireKind.Data, "HostConfigInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("vm", WireKind.Reference, "VirtualMachine", MemberUse.List, Schema.ApiVersion.V2_0),
                new("datastore", WireKind.Reference, "Datastore", MemberUse.List, Schema.ApiVersion.V2_0),
                new("network", WireKind.Reference, "Network", MemberUse.List, Schema.ApiVersion.V2_0),
                new("datastoreBrowser", WireKind.Reference, "HostDatastoreBrowser", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            ["EnterMaintenanceMode_Task", "ExitMaintenanceMode_Task", "RebootHost_Task", "ShutdownHost_Task", "RetrieveHardwareUptime"]);
    }

    internal static class HostCpuSchedulerSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostCpuSchedulerSystem", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class HostMemorySystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostMemorySystem", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class HostVMotionSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostVMotionSystem", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class HostServiceSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostServiceSystem", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class HostFirewallSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostFirewallSystem", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class HostDiagnosticSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostDiagnosticSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class HostDateTimeSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostDateTimeSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [],
            []);
    }

    internal static class HostPatchManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostPatchManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [],
            []);
    }

    internal static class HostImageConfigManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostImageConfigManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V5_0,
            [],
            []);
    }

    internal static class HostBootDeviceSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostBootDeviceSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [],
            []);
    }

    internal static class HostFirmwareSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostFirmwareSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [],
            []);
    }

    internal static class HostHealthStatusSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostHealthStatusSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [],
            []);
    }

    internal static class HostPciPassthruSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostPciPassthruSystem", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class HostKernelModuleSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostKernelModuleSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5U2,
            [],
            []);
    }

    internal static class HostAuthenticationManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostAuthenticationManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_1,
            [],
            []);
    }

    internal static class HostPowerSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostPowerSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V4_1,
            [],
            []);
    }

    internal static class HostCacheConfigurationManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostCacheConfigurationManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V5_0,
            [],
            []);
    }

    internal static class HostEsxAgentHostManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostEsxAgentHostManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V5_0,
            [],
            []);
    }

    internal static class IscsiManager
    {
        internal static readonly ManagedType TypeRow = new(
            "IscsiManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V5_0,
            [],
            []);
    }

    internal static class HostVFlashManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostVFlashManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V5_5,
            [],
            []);
    }

    internal static class HostVsanSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostVsanSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V5_5,
            [],
            []);
    }

    internal static class MessageBusProxy
    {
        internal static readonly ManagedType TypeRow = new(
            "MessageBusProxy", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_0,
            [],
            []);
    }

    internal static class HostAccessManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostAccessManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_0,
            [],
            []);
    }

    internal static class HostGraphicsManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostGraphicsManager", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V5_5,
            [],
            []);
    }

    internal static class HostVsanInternalSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostVsanInternalSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V5_5,
            [],
            []);
    }

    internal static class HostCertificateManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostCertificateManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_0,
            [],
            []);
    }

    internal static class HostNvdimmSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostNvdimmSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V6_7,
            [],
            []);
    }

    internal static class HostNetworkSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostNetworkSystem", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("networkInfo", WireKind.Data, "HostNetworkInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("dnsConfig", WireKind.Data, "HostDnsConfig", MemberUse.Optional, Schema.ApiVersion.V2_0),
            ],
            ["AddVirtualSwitch", "RemoveVirtualSwitch", "UpdateVirtualSwitch", "AddPortGroup", "RemovePortGroup", "UpdatePortGroup"]);
    }

    internal static class HostVirtualNicManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostVirtualNicManager", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class HostDatastoreSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostDatastoreSystem", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("datastore", WireKind.Reference, "Datastore", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            []);
    }

    internal static class HostStorageSystem
    {
        internal static readonly ManagedType TypeRow = new(
            "HostStorageSystem", ManagedTypes.ExtensibleManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("storageDeviceInfo", WireKind.Data, "HostStorageDeviceInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
                new("fileSystemVolumeInfo", WireKind.Data, "HostFileSystemVolumeInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            ["RescanVmfs", "RescanHba", "RescanAllHba", "RefreshStorageSystem"]);
    }

    internal static class HostAutoStartManager
    {
        internal static readonly ManagedType TypeRow = new(
            "HostAutoStartManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("config", WireKind.Data, "HostAutoStartManagerConfig", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            ["ReconfigureAutostart", "AutoStartPowerOn", "AutoStartPowerOff"]);
    }

    internal static class FileManager
    {
        internal static readonly ManagedType TypeRow = new(
            "FileManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [],
            ["MoveDatastoreFile_Task", "CopyDatastoreFile_Task", "DeleteDatastoreFile_Task", "MakeDirectory"]);
    }

    internal static class VirtualDiskManager
    {
        internal static readonly ManagedType TypeRow = new(
            "VirtualDiskManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_5,
            [],
            ["CreateVirtualDisk_Task", "DeleteVirtualDisk_Task", "MoveVirtualDisk_Task", "CopyVirtualDisk_Task", "ExtendVirtualDisk_Task", "EagerZeroVirtualDisk_Task", "ZeroFillVirtualDisk_Task", "QueryVirtualDiskUuid"]);
    }

    internal static class Datastore
    {
        internal static readonly ManagedType TypeRow = new(
            "Datastore", ManagedTypes.ManagedEntity.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("info", WireKind.Data, "DatastoreInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("summary", WireKind.Data, "DatastoreSummary", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("host", WireKind.Data, "DatastoreHostMount", MemberUse.List, Schema.ApiVersion.V2_0),
                new("vm", WireKind.Reference, "VirtualMachine", MemberUse.List, Schema.ApiVersion.V2_0),
                new("browser", WireKind.Reference, "HostDatastoreBrowser", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("capability", WireKind.Data, "DatastoreCapability", MemberUse.Required, Schema.ApiVersion.V2_0),
            ],
            ["RefreshDatastore", "RefreshDatastoreStorageInfo"]);
    }

    internal static class StoragePod
    {
        internal static readonly ManagedType TypeRow = new(
            "StoragePod", ManagedTypes.Folder.TypeRow, Schema.ApiVersion.V5_0,
            [
                new("summary", WireKind.Data, "StoragePodSummary", MemberUse.Optional, Schema.ApiVersion.V5_0),
            ],
            []);
    }

    internal static class HostDatastoreBrowser
    {
        internal static readonly ManagedType TypeRow = new(
            "HostDatastoreBrowser", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("datastore", WireKind.Reference, "Datastore", MemberUse.List, Schema.ApiVersion.V2_0),
                new("supportedType", WireKind.Data, "FileQuery", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            ["SearchDatastore_Task", "SearchDatastoreSubFolders_Task"]);
    }

    internal static class Network
    {
        internal static readonly ManagedType TypeRow = new(
            "Network", ManagedTypes.ManagedEntity.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("summary", WireKind.Data, "NetworkSummary", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("host", WireKind.Reference, "HostSystem", MemberUse.List, Schema.ApiVersion.V2_0),
                new("vm", WireKind.Reference, "VirtualMachine", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            []);
    }

    internal static class DistributedVirtualSwitch
    {
        internal static readonly ManagedType TypeRow = new(
            "DistributedVirtualSwitch", ManagedTypes.ManagedEntity.TypeRow, Schema.ApiVersion.V4_0,
            [
                new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
                new("config", WireKind.Data, "DVSConfigInfo", MemberUse.Required, Schema.ApiVersion.V4_0),
                new("summary", WireKind.Data, "DVSSummary", MemberUse.Required, Schema.ApiVersion.V4_0),
                new("portgroup", WireKind.Reference, "DistributedVirtualPortgroup", MemberUse.List, Schema.ApiVersion.V4_0),
            ],
            []);
    }

    internal static class OpaqueNetwork
    {
        internal static readonly ManagedType TypeRow = new(
            "OpaqueNetwork", ManagedTypes.Network.TypeRow, Schema.ApiVersion.V5_5,
            [],
            []);
    }

    internal static class DistributedVirtualPortgroup
    {
        internal static readonly ManagedType TypeRow = new(
            "DistributedVirtualPortgroup", ManagedTypes.Network.TypeRow, Schema.ApiVersion.V4_0,
            [
                new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
                new("config", WireKind.Data, "DVPortgroupConfigInfo", MemberUse.Required, Schema.ApiVersion.V4_0),
                new("portKeys", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_0),
            ],
            []);
    }

    internal static class VmwareDistributedVirtualSwitch
    {
        internal static readonly ManagedType TypeRow = new(
            "VmwareDistributedVirtualSwitch", ManagedTypes.DistributedVirtualSwitch.TypeRow, Schema.ApiVersion.V4_0,
            [],
            []);
    }

    internal static class ResourcePool
    {
        internal static readonly ManagedType TypeRow = new(
            "ResourcePool", ManagedTypes.ManagedEntity.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("summary", WireKind.Data, "ResourcePoolSummary", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("runtime", WireKind.Data, "ResourcePoolRuntimeInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("owner", WireKind.Reference, "ComputeResource", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("resourcePool", WireKind.Reference, "ResourcePool", MemberUse.List, Schema.ApiVersion.V2_0),
                new("vm", WireKind.Reference, "VirtualMachine", MemberUse.List, Schema.ApiVersion.V2_0),
                new("config", WireKind.Data, "ResourceConfigSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("childConfiguration", WireKind.Data, "ResourceConfigSpec", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            []);
    }

    internal static class VirtualApp
    {
        internal static readonly ManagedType TypeRow = new(
            "VirtualApp", ManagedTypes.ResourcePool.TypeRow, Schema.ApiVersion.V4_0,
            [
                new("parentFolder", WireKind.Reference, "Folder", MemberUse.Optional, Schema.ApiVersion.V4_0),
                new("datastore", WireKind.Reference, "Datastore", MemberUse.List, Schema.ApiVersion.V4_0),
                new("network", WireKind.Reference, "Network", MemberUse.List, Schema.ApiVersion.V4_0),
            ],
            []);
    }

    internal static class PerformanceManager
    {
        internal static readonly ManagedType TypeRow = new(
            "PerformanceManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("historicalInterval", WireKind.Data, "PerfInterval", MemberUse.List, Schema.ApiVersion.V2_0),
                new("perfCounter", WireKind.Data, "PerfCounterInfo", MemberUse.List, Schema.ApiVersion.V2_0),
            ],
            ["QueryPerfProviderSummary", "QueryAvailablePerfMetric", "QueryPerfCounter", "QueryPerf"]);
    }

    internal static class LicenseManager
    {
        internal static readonly ManagedType TypeRow = new(
            "LicenseManager", ManagedTypes.ManagedObject.TypeRow, Schema.ApiVersion.V2_0,
            [
                new("source", WireKind.Data, "LicenseSource", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("sourceAvailable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
                new("diagnostics", WireKind.Data, "LicenseDiagnostics", MemberUse.Optional, Schema.ApiVersion.V2_5),
                new("licensedEdition", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
                new("licenses", WireKind.Data, "LicenseManagerLicenseInfo", MemberUse.RequiredList, Schema.ApiVersion.V4_0),
                new("evaluation", WireKind.Data, "LicenseManagerEvaluationInfo", MemberUse.Optional, Schema.ApiVersion.V4_0),
            ],
            []);
    }
}
