using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Objects;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>The datastores that there are beyond the usual ones.</summary>
internal static class StorageBuilder
{
    private const string OddName = "odd <name> & \"more\" it's é";

    public static void AddTo(InventoryBuilder builder, Datacenter datacenter, params HostSystem[] hosts)
    {
        SimulatorStorage storage = builder.Server.Options.Storage;
        if (storage == SimulatorStorage.Usual)
            return;
        foreach (Datastore store in hosts[0].Datastores)
            VariedFiles.AddTo(store.Files, $"{builder.Server.Options.Seed}/{store.MountPath}");
        if (builder.Server.HostProduct.IsWindows)
            return;
        Make("cifs 1", "6b29fc40-00000001", DatastoreKind.Cifs, "nas.example.com:/share");
        Make("local 1", "6b29fc40-00000002", DatastoreKind.Local);
        if (storage == SimulatorStorage.Varied)
            return;
        Make("nfs41 1", "6b29fc40-00000003", DatastoreKind.Nfs41, "nas.example.com:/export/four");
        Make("vsanDatastore", "vsan:52a1b2c3d4e5f607-1827364554637281", DatastoreKind.Vsan);
        Make("vvol 1", "vvol:4f2b7c1d9e6a4a35-b1c2d3e4f5061728", DatastoreKind.Vvol);
        Make("pmem 1", "PMemDS-4f2b7c1d", DatastoreKind.PMem);
        Make(OddName, "6b29fc40-00000005", DatastoreKind.Vmfs);
        Datastore unmounted = Make("unmounted", "6b29fc40-00000006", DatastoreKind.Vmfs);
        (unmounted.IsMounted, unmounted.IsAccessible, unmounted.TellsPath) = (false, false, false);
        Make("out of reach", "6b29fc40-00000007", DatastoreKind.Nfs, "gone.example.com:/x").IsAccessible = false;
        Make("no path", "6b29fc40-00000008", DatastoreKind.Local).TellsPath = false;
        Make("no mount", "6b29fc40-00000009", DatastoreKind.Vmfs).TellsMount = false;

        Datastore Make(string name, string directory, DatastoreKind kind, string? export = null)
        {
            Datastore store = builder.AddDatastore(datacenter, name, $"/vmfs/volumes/{directory}", export, hosts);
            store.Kind = kind;
            return store;
        }
    }
}
