using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>Where a machine is to go: what a request leaves open stays as it is, or follows from the rest.</summary>
internal sealed record MachinePlace(HostSystem Host, ResourcePool Pool, Datastore Datastore, Folder? Folder)
{
    /// <exception cref="Wire.Soap.SoapFaultException">
    /// <c>NotSupported</c> on a host, which has no other; <c>ManagedObjectNotFound</c>; <c>InvalidArgument</c> for
    /// places that do not belong together.
    /// </exception>
    public static MachinePlace Of(VirtualMachine vm, VirtualMachineRelocateSpec wanted, SimulatorCall call)
    {
        if (!call.Server.Product.IsVCenter)
            throw Faults.NotSupported("a host moves no machine to another host");
        HostSystem? host = Find<HostSystem>(wanted.Host, "host", call);
        ResourcePool? pool = Find<ResourcePool>(wanted.Pool, "pool", call);
        Datastore datastore = Find<Datastore>(wanted.Datastore, "datastore", call) ?? vm.Datastore;
        Folder? folder = Find<Folder>(wanted.Folder, "folder", call);
        if (host is null && pool is null && wanted.Datastore is null && folder is null)
            throw Faults.InvalidArgument("host", "a host, a pool or a datastore has to be named");

        pool ??= vm.Pool;
        var compute = (ComputeResource)pool.Parent!;
        host ??= compute.Hosts.Contains(vm.Host) ? vm.Host : compute.Hosts[0];
        if (!compute.Hosts.Contains(host))
            throw Faults.InvalidArgument("pool", "the pool is not one of the host");
        if (host.Ancestor<Datacenter>() != (folder ?? (ManagedEntity)vm).Ancestor<Datacenter>())
            throw Faults.InvalidArgument("folder", "another datacenter needs a folder of it");
        if (wanted.Datastore is not null && !host.Datastores.Contains(datastore))
            throw Faults.InvalidArgument("datastore", "the host has not mounted it");
        return new MachinePlace(host, pool, datastore, folder);
    }

    private static T? Find<T>(ManagedObjectReference? reference, string argument, SimulatorCall call)
        where T : ManagedEntity => reference is { } named
            ? call.Require(named) as T ?? throw Faults.InvalidArgument(argument)
            : null;
}
