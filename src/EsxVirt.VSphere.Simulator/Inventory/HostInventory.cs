using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>
/// What a host of a vCenter shows to those who speak to it directly: the few objects above it, as on every host, and
/// the vCenter's own objects below. Machines therefore have the ids that the vCenter gave them.
/// </summary>
internal static class HostInventory
{
    /// <summary>Which objects of the vCenter are the host's.</summary>
    public static bool Shows(HostSystem host, ManagedObject item) => item switch
    {
        HostSystem other => other == host,
        VirtualMachine machine => machine.Host == host,
        VirtualMachineSnapshot snapshot => snapshot.Machine.Host == host,
        Datastore store => host.Datastores.Contains(store),
        Network network => host.Networks.Contains(network),
        ResourcePool pool => pool == ((ComputeResource)host.Parent!).Pool,
        SimulatedTask or EnvironmentBrowser or HostDatastoreBrowser or HostNetworkSystem or HostStorageSystem
            or HostDatastoreSystem or HostAutoStartManager => true,
        OptionManager or Manager => item.Self.Value.EndsWith(NumberOf(host), StringComparison.Ordinal),
        _ => false,
    };

    public static ServiceContent Build(SimulatorState server, HostSystem host)
    {
        var builder = new InventoryBuilder(server, new EsxMoids());
        server.RootFolder = builder.Add(new Folder(new("Folder", "ha-folder-root"), "ha-folder-root", "Datacenter"));
        Datacenter datacenter = server.RootFolder.Add(builder.Add(new Datacenter(
            new("Datacenter", "ha-datacenter"),
            "ha-datacenter",
            builder.Add(new HostMachines(new("Folder", "ha-folder-vm"), host)),
            builder.Add(new Folder(new("Folder", "ha-folder-host"), "host", "Folder", "ComputeResource")),
            builder.Add(new Folder(new("Folder", "ha-folder-datastore"), "datastore", "Folder", "Datastore")),
            builder.Add(new Folder(new("Folder", "ha-folder-network"), "network", "Folder", "Network")))));
        var above = (ComputeResource)host.Parent!;
        ComputeResource compute = datacenter.HostFolder.Add(builder.Add(
            new ComputeResource(new("ComputeResource", "ha-compute-res"), host.Name)
            {
                Pool = above.Pool,
                EnvironmentBrowser = above.EnvironmentBrowser,
            }));
        // These keep the vCenter's folders as their parents.
        compute.Hosts.Add(host);
        datacenter.DatastoreFolder.Items.AddRange(host.Datastores);
        datacenter.NetworkFolder.Items.AddRange(host.Networks);
        return EsxInventory.Services(builder);
    }

    private static string NumberOf(HostSystem host) => host.Self.Value[host.Self.Value.LastIndexOf('-')..];
}
