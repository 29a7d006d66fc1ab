using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>The folder in which a host of a vCenter shows its machines; the vCenter keeps them in its own.</summary>
internal sealed class HostMachines(ManagedObjectReference self, HostSystem host)
    : Folder(self, "vm", "Folder", "VirtualMachine", "VirtualApp")
{
    public override IEnumerable<ManagedEntity> Children => host.Machines;

    public override T Add<T>(T item) => host.Ancestor<Datacenter>()!.VmFolder.Add(item);
}
