using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>The datastores that a host mounts.</summary>
internal sealed class HostDatastoreSystem(ManagedObjectReference self) : ManagedObject(self), IHostDatastoreSystem
{
    private static readonly PropertyTable<HostDatastoreSystem> Table = new()
    {
        { "datastore", system => system.Host.Datastores.Select(store => store.Self).ToList() },
    };

    public HostSystem Host { get; set; } = null!;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);
}
