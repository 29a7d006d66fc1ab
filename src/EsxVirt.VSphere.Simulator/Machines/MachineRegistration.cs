using System.Globalization;
using EsxVirt.Vmx;
using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// Adds a machine by its VMX file, which is read as a host reads it: what it lacks (identities) the host writes into
/// it.
/// </summary>
internal sealed class MachineRegistration(SimulatorState server, Folder folder, RegisterVMTaskRequest request)
{
    private HostSystem _host = null!;
    private ResourcePool _pool = null!;

    /// <summary>Refuses what no file would make right.</summary>
    /// <exception cref="Wire.Soap.SoapFaultException"><c>InvalidArgument</c>, <c>NotSupported</c> or
    /// <c>InvalidDatastorePath</c>.</exception>
    public void CheckArguments()
    {
        if (!folder.ChildType.Contains("VirtualMachine"))
            throw Faults.NotSupported("RegisterVM_Task on a folder of another kind");
        if (request.AsTemplate)
            throw Faults.NotSupported("asTemplate");
        if (!server.Store.TryFind(request.Pool, out ResourcePool? pool))
            throw Faults.InvalidArgument("pool");
        var resource = (ComputeResource)pool.Parent!;
        _pool = pool;
        _host = server.Store.TryFind(request.Host, out HostSystem? host) ? host : resource.Hosts[0];
        if (!resource.Hosts.Contains(_host))
            throw Faults.InvalidArgument("host", "it is not one of the pool");
        _host.Locate(request.Path);
    }

    /// <summary>Reads the file and adds the machine.</summary>
    /// <exception cref="Wire.Soap.SoapFaultException"><c>FileNotFound</c>, <c>AlreadyExists</c>, <c>DuplicateName</c>,
    /// <c>InvalidVmConfig</c> or <c>VirtualHardwareVersionNotSupported</c>.</exception>
    public ManagedObjectReference Register()
    {
        (Datastore store, string file) = _host.Locate(request.Path);
        if (store.Files.Find(file) is not { } found || !file.EndsWith(".vmx", StringComparison.OrdinalIgnoreCase))
            throw Faults.FileNotFound(request.Path);
        if (store.Machines.Exists(machine => machine.VmxFile == file))
            throw Faults.AlreadyExists(request.Path);
        VmxDocument vmx = Read(found);
        string name = request.Name is { Length: > 0 } given
            ? Escapes.Unpercent(given)
            : Escapes.Unpercent(vmx.GetText("displayName") ?? Path.GetFileNameWithoutExtension(file));
        MachineNames.Check(folder, name, except: null);
        MachineFacts facts = FactsOf(vmx, name);
        Complete(vmx, facts);
        VirtualMachine machine = server.Inventory.AddRegistered(
            facts, vmx.ToString(), file, _host, _pool, store, folder);
        store.Files.Write(file, vmx.ToBytes());
        server.Store.Touch(_host);
        server.Store.Touch(folder);
        return machine.Self;
    }

    private static VmxDocument Read(DatastoreFile file)
    {
        try
        {
            return VmxDocument.Parse(file.Content.ToArray());
        }
        catch (VmxException e)
        {
            throw Faults.InvalidVmConfig(e.Message);
        }
    }

    private MachineFacts FactsOf(VmxDocument vmx, string name)
    {
        int version = Number(vmx, "virtualHW.version") ?? throw Faults.InvalidVmConfig("virtualHW.version is missing");
        if (version > server.HostProduct.HardwareVersion)
            throw Faults.VirtualHardwareVersionNotSupported($"vmx-{version:00}", _host);
        Guid? instance = Uuid(vmx, "vc.uuid");
        // The same file gets the same identity again.
        int number = request.Path.Aggregate(17, (sum, letter) => unchecked(sum * 31 + letter)) & 0xFFFFF;
        var seeded = new Seeded(server.Options.Seed, 2_000_000 + number);
        bool isTaken = server.Store.All<VirtualMachine>().Any(machine => machine.Facts.InstanceUuid == instance);
        return new MachineFacts
        {
            Name = name,
            GuestOs = vmx["guestOS"] ?? "other",
            HardwareVersion = version,
            MemoryMB = Number(vmx, "memsize") ?? 32,
            Cpus = Number(vmx, "numvcpus") ?? 1,
            CoresPerSocket = Number(vmx, "cpuid.coresPerSocket") ?? 1,
            BiosUuid = Uuid(vmx, "uuid.bios") ?? seeded.Uuid(1, 0x56, 0x4d),
            InstanceUuid = instance is null || isTaken ? seeded.Uuid(3, 0x52) : instance.Value,
            Annotation = vmx.GetText("annotation") ?? "",
            Cpu = AllocationOf(vmx, "cpu"),
            Memory = AllocationOf(vmx, "mem"),
        };
    }

    private void Complete(VmxDocument vmx, MachineFacts facts)
    {
        vmx.SetText("displayName", facts.InventoryName);
        if (vmx["uuid.bios"] is null)
            vmx.SetText("uuid.bios", VmxTemplate.SpacedUuid(facts.BiosUuid));
        vmx.SetText("uuid.location", VmxTemplate.SpacedUuid(facts.BiosUuid));
        if (server.HostProduct.ApiVersion != "2.5")
            vmx.SetText("vc.uuid", VmxTemplate.SpacedUuid(facts.InstanceUuid));
    }

    private static Allocation AllocationOf(VmxDocument vmx, string resource)
    {
        string level = vmx[$"sched.{resource}.shares"] ?? "normal";
        bool isCustom = int.TryParse(level, CultureInfo.InvariantCulture, out int shares);
        return new Allocation(
            Number(vmx, $"sched.{resource}.min") ?? Number(vmx, $"sched.{resource}.minsize") ?? 0,
            Number(vmx, $"sched.{resource}.max") ?? -1,
            isCustom ? "custom" : level,
            isCustom ? shares : 0);
    }

    private static int? Number(VmxDocument vmx, string key)
        => int.TryParse(vmx[key], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number : null;

    private static Guid? Uuid(VmxDocument vmx, string key)
        => vmx[key] is { } text && Guid.TryParseExact(text.Replace(" ", "").Replace("-", ""), "N", out Guid uuid)
            ? uuid : null;
}
