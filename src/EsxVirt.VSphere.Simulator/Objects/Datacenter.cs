using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A datacenter with its four folders.</summary>
internal sealed class Datacenter : ManagedEntity, IDatacenter
{
    private static readonly PropertyTable<Datacenter> Table = new PropertyTable<Datacenter>
    {
        { "vmFolder", item => item.VmFolder.Self },
        { "hostFolder", item => item.HostFolder.Self },
        { "datastoreFolder", item => item.DatastoreFolder.Self },
        { "networkFolder", item => item.NetworkFolder.Self },
        { "datastore", item => item.Datastores.Select(store => store.Self).ToList() },
        { "network", item => item.NetworkFolder.Items.OfType<Network>().Select(network => network.Self).ToList() },
    }.Over(Rows);

    public Datacenter(
        ManagedObjectReference self, string name, Folder vmFolder, Folder hostFolder, Folder datastoreFolder,
        Folder networkFolder)
        : base(self, name)
    {
        VmFolder = vmFolder;
        HostFolder = hostFolder;
        DatastoreFolder = datastoreFolder;
        NetworkFolder = networkFolder;
        foreach (ManagedEntity folder in Children)
            folder.Parent = this;
    }

    public Folder VmFolder { get; }

    public Folder HostFolder { get; }

    public Folder DatastoreFolder { get; }

    public Folder NetworkFolder { get; }

    public IEnumerable<Datastore> Datastores => DatastoreFolder.Items.OfType<Datastore>();

    public override IEnumerable<ManagedEntity> Children => [VmFolder, HostFolder, DatastoreFolder, NetworkFolder];

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);
}
