using System.Net;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Finds machines and hosts without a walk through the tree.</summary>
internal sealed class SearchIndex(ManagedObjectReference self, SimulatorState server)
    : ManagedObject(self), ISearchIndex
{
    private static readonly PropertyTable<SearchIndex> Table = new();

    private readonly Dictionary<Guid, List<VirtualMachine>> _byBios = [];
    private readonly Dictionary<Guid, List<VirtualMachine>> _byInstance = [];
    private int _indexed = -1;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<ManagedObjectReference?> FindByUuid(FindByUuidRequest request, CallContext context)
        => First(ByUuid(request.Uuid, request.VmSearch, request.InstanceUuid ?? false)
            .Where(In(request.Datacenter, context)));

    public ValueTask<List<ManagedObjectReference>> FindAllByUuid(FindAllByUuidRequest request, CallContext context)
        => ValueTask.FromResult<List<ManagedObjectReference>>(
            [.. ByUuid(request.Uuid, request.VmSearch, request.InstanceUuid ?? false)
            .Where(In(request.Datacenter, context)).Select(entity => entity.Self)]);

    public ValueTask<ManagedObjectReference?> FindByIp(FindByIpRequest request, CallContext context)
    {
        if (!IPAddress.TryParse(request.Ip, out IPAddress? address))
            return First([]);
        return First((request.VmSearch
            ? Machines.Where(machine => machine.ToolsRun && GuestHas(machine, address))
            : (IEnumerable<ManagedEntity>)Hosts.Where(host => host.Address.Equals(address)))
            .Where(In(request.Datacenter, context)));
    }

    public ValueTask<ManagedObjectReference?> FindByDnsName(FindByDnsNameRequest request, CallContext context)
    {
        bool Named(string? name) => string.Equals(name, request.DnsName, StringComparison.OrdinalIgnoreCase);

        return First((request.VmSearch
            ? Machines.Where(machine => Named(Simulator.Machines.MachineGuest.HostName(machine)))
            : (IEnumerable<ManagedEntity>)Hosts.Where(host => Named(host.Name)))
            .Where(In(request.Datacenter, context)));
    }

    public ValueTask<ManagedObjectReference?> FindByInventoryPath(
        FindByInventoryPathRequest request, CallContext context)
    {
        ManagedEntity? entity = server.RootFolder;
        foreach (string name in request.InventoryPath.Split('/', StringSplitOptions.RemoveEmptyEntries))
            entity = entity?.Children.FirstOrDefault(child => child.Name == name);
        return ValueTask.FromResult(entity?.Self);
    }

    public ValueTask<ManagedObjectReference?> FindByDatastorePath(
        FindByDatastorePathRequest request, CallContext context)
        => First(Machines.Where(machine => machine.VmxPath == request.Path).Where(In(request.Datacenter, context)));

    public ValueTask<ManagedObjectReference?> FindChild(FindChildRequest request, CallContext context)
        => First((((SimulatorCall)context).Require(request.Entity) as ManagedEntity)?.Children
            .Where(child => child.Name == request.Name) ?? []);

    private IEnumerable<VirtualMachine> Machines => server.Store.All<VirtualMachine>();

    private IEnumerable<HostSystem> Hosts => server.Store.All<HostSystem>();

    private IEnumerable<ManagedEntity> ByUuid(string text, bool vmSearch, bool instance)
    {
        if (!Guid.TryParse(text, out Guid uuid))
            return [];
        if (!vmSearch)
            return Hosts.Where(host => host.HardwareUuid == uuid);
        Index();
        return (instance ? _byInstance : _byBios).GetValueOrDefault(uuid) ?? [];
    }

    // Machines come and go seldom; the number of objects tells when to look again.
    private void Index()
    {
        if (_indexed == server.Store.Membership)
            return;
        _byBios.Clear();
        _byInstance.Clear();
        foreach (VirtualMachine machine in Machines)
        {
            Add(_byBios, machine.Facts.BiosUuid, machine);
            Add(_byInstance, machine.Facts.InstanceUuid, machine);
        }

        _indexed = server.Store.Membership;

        static void Add(Dictionary<Guid, List<VirtualMachine>> index, Guid uuid, VirtualMachine machine)
        {
            if (!index.TryGetValue(uuid, out List<VirtualMachine>? same))
                index[uuid] = same = [];
            same.Add(machine);
        }
    }

    private static bool GuestHas(VirtualMachine machine, IPAddress address)
        => Simulator.Machines.MachineGuest.Address(machine, 0) == address.ToString()
            || Simulator.Machines.MachineGuest.Address(machine, 1) == address.ToString();

    private Func<ManagedEntity, bool> In(ManagedObjectReference? datacenter, CallContext context)
    {
        if (datacenter is not { } reference)
            return _ => true;
        ManagedObject wanted = ((SimulatorCall)context).Require(reference);
        if (!server.Product.IsVCenter)
            return _ => true; // a host has one datacenter
        return entity => entity.Ancestor<Datacenter>() == wanted;
    }

    private static ValueTask<ManagedObjectReference?> First(IEnumerable<ManagedEntity> found)
        => ValueTask.FromResult(found.FirstOrDefault()?.Self);
}
