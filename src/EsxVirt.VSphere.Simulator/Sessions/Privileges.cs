using System.Collections.Frozen;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Sessions;

/// <summary>A privilege on an object, as <c>NoPermission</c> names it.</summary>
internal readonly record struct Privilege(string Id, ManagedObjectReference On);

/// <summary>Which privileges a call needs, by VMware's reference.</summary>
internal sealed class Privileges(InventoryStore store)
{
    public const string Files = "Datastore.FileManagement";

    private const string Interact = "VirtualMachine.Interact.";
    private const string State = "VirtualMachine.State.";
    private const string Config = "VirtualMachine.Config.";
    private const string HostNetwork = "Host.Config.Network";
    private const string AssignToPool = "Resource.AssignVMToPool";

    /// <summary>Calls that need one privilege, on the object called.</summary>
    private static readonly FrozenDictionary<string, string> Simple = new Dictionary<string, string>
    {
        ["PowerOnVM_Task"] = Interact + "PowerOn",
        ["PowerOffVM_Task"] = Interact + "PowerOff",
        ["ShutdownGuest"] = Interact + "PowerOff",
        ["SuspendVM_Task"] = Interact + "Suspend",
        ["ResetVM_Task"] = Interact + "Reset",
        ["RebootGuest"] = Interact + "Reset",
        ["AnswerVM"] = Interact + "AnswerQuestion",
        ["CreateScreenshot_Task"] = Interact + "CreateScreenshot",
        ["AcquireTicket"] = Interact + "ConsoleInteract",
        ["AcquireMksTicket"] = Interact + "ConsoleInteract",
        ["Rename_Task"] = Config + "Rename",
        ["CreateSnapshot_Task"] = State + "CreateSnapshot",
        ["RevertToSnapshot_Task"] = State + "RevertToSnapshot",
        ["RevertToCurrentSnapshot_Task"] = State + "RevertToSnapshot",
        ["RemoveSnapshot_Task"] = State + "RemoveSnapshot",
        ["RemoveAllSnapshots_Task"] = State + "RemoveSnapshot",
        ["RenameSnapshot"] = State + "RenameSnapshot",
        ["UnregisterVM"] = "VirtualMachine.Inventory.Unregister",
        ["Destroy_Task"] = "VirtualMachine.Inventory.Delete",
        ["ReconfigureAutostart"] = "Host.Config.AutoStart",
        ["AddVirtualSwitch"] = HostNetwork,
        ["UpdateVirtualSwitch"] = HostNetwork,
        ["RemoveVirtualSwitch"] = HostNetwork,
        ["AddPortGroup"] = HostNetwork,
        ["UpdatePortGroup"] = HostNetwork,
        ["RemovePortGroup"] = HostNetwork,
        ["RescanHba"] = "Host.Config.Storage",
    }.ToFrozenDictionary();

    /// <summary>Of a call; none where it only reads.</summary>
    public IEnumerable<Privilege> Of(MethodRequest method, ManagedObject target)
    {
        ManagedObjectReference self = target is VirtualMachineSnapshot snapshot ? snapshot.Machine.Self : target.Self;
        return method switch
        {
            _ when Simple.TryGetValue(method.Method.Name, out string? one) => [new(one, self)],
            ReconfigVMTaskRequest request =>
                OfReconfiguration(request.Spec).Distinct().Select(id => new Privilege(id, self)),
            RegisterVMTaskRequest request => [new("VirtualMachine.Inventory.Register", self), .. OfPool(request.Pool)],
            MigrateVMTaskRequest request => [OfMove((VirtualMachine)target), .. OfPool(request.Pool)],
            RelocateVMTaskRequest { Spec: var spec } =>
            [
                OfMove((VirtualMachine)target),
                .. OfPool(spec.Pool),
                .. OfSpace(spec.Datastore),
            ],
            _ when FilesOf(method) is { } paths => paths.Select(OnStoreOf).OfType<Privilege>(),
            _ => [],
        };
    }

    private static IEnumerable<Privilege> OfPool(ManagedObjectReference? pool) =>
        pool is { } known ? [new(AssignToPool, known)] : [];

    private static IEnumerable<Privilege> OfSpace(ManagedObjectReference? datastore) =>
        datastore is { } known ? [new("Datastore.AllocateSpace", known)] : [];

    private static Privilege OfMove(VirtualMachine machine) =>
        new(machine.Power == Power.On ? "Resource.HotMigrate" : "Resource.ColdMigrate", machine.Self);

    private static IEnumerable<string> OfReconfiguration(VirtualMachineConfigSpec spec)
    {
        if (spec.Name is not null)
            yield return Config + "Rename";
        if (spec.MemoryMB is not null)
            yield return Config + "Memory";
        if (spec.NumCPUs is not null || spec.NumCoresPerSocket is not null)
            yield return Config + "CPUCount";
        if (spec.CpuAllocation is not null || spec.MemoryAllocation is not null || spec.CpuAffinity is not null)
            yield return Config + "Resource";
        if (spec.Annotation is not null)
            yield return Config + "Annotation";
        if (spec.ExtraConfig.Count > 0)
            yield return Config + "AdvancedConfig";
        foreach (VirtualDeviceConfigSpec change in spec.DeviceChange)
            yield return Config + OfDevice(change);
        if (spec.GuestId is not null || spec.Firmware is not null || spec.BootOptions is not null
            || spec.MemoryHotAddEnabled is not null || spec.CpuHotAddEnabled is not null
            || spec.CpuHotRemoveEnabled is not null)
            yield return Config + "Settings";
    }

    private static string OfDevice(VirtualDeviceConfigSpec change) => (change.Operation?.Value, change.Device) switch
    {
        ("edit", _) => "EditDevice",
        ("remove", VirtualDisk) => "RemoveDisk",
        (_, VirtualDisk) => change.FileOperation is null ? "AddExistingDisk" : "AddNewDisk",
        _ => "AddRemoveDevice",
    };

    /// <summary>The paths that a call changes; null where it is about no files.</summary>
    private static IEnumerable<string>? FilesOf(MethodRequest method) => method switch
    {
        MakeDirectoryRequest request => [request.Name],
        DeleteDatastoreFileTaskRequest request => [request.Name],
        MoveDatastoreFileTaskRequest request => [request.SourceName, request.DestinationName],
        CopyDatastoreFileTaskRequest request => [request.DestinationName],
        CreateVirtualDiskTaskRequest request => [request.Name],
        DeleteVirtualDiskTaskRequest request => [request.Name],
        MoveVirtualDiskTaskRequest request => [request.SourceName, request.DestName],
        CopyVirtualDiskTaskRequest request => [request.DestName],
        ExtendVirtualDiskTaskRequest request => [request.Name],
        EagerZeroVirtualDiskTaskRequest request => [request.Name],
        ZeroFillVirtualDiskTaskRequest request => [request.Name],
        _ => null,
    };

    // A path that names no datastore is refused for that.
    private Privilege? OnStoreOf(string path)
    {
        int end = path.IndexOf(']');
        Datastore? found = end < 1
            ? null
            : store.All<Datastore>().FirstOrDefault(item => item.Name == path[1..end]);
        return found is null ? null : new Privilege(Files, found.Self);
    }
}
