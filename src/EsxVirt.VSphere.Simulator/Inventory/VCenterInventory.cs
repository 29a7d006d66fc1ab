using EsxVirt.VSphere.Simulator.Hosts.Networking;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Products;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>
/// What a vCenter has: two datacenters, one in a folder; a cluster of two hosts, a cluster in a folder, standalone
/// hosts, one of them in a folder whose name holds a slash; folders of machines within each other.
/// </summary>
internal static class VCenterInventory
{
    /// <summary>The tree of hosts below the root folder; names as a user types them.</summary>
    private static readonly Branch[] Tree =
    [
        new FolderBranch("folder1",
        [
            new DatacenterBranch("dc1",
            [
                new ClusterBranch("cluster1", ["esx1", "esx2"]),
                new HostBranch("esx3"),
                new FolderBranch("folder2", [new ClusterBranch("cluster2", ["esx4"])]),
                new FolderBranch("rack 1/2", [new HostBranch("esx5")]),
            ]),
        ]),
        new DatacenterBranch("dc2", [new HostBranch("esx6")]),
    ];

    public static ServiceContent Build(SimulatorState server)
    {
        var builder = new InventoryBuilder(server, new VCenterMoids());
        server.Inventory = builder;
        server.RootFolder = builder.Add(new Folder(new("Folder", "group-d1"), "Datacenters", "Folder", "Datacenter"));
        foreach (Branch branch in Tree)
            Grow(builder, branch, server.RootFolder);

        HostSystem[] hosts = [.. server.Store.All<HostSystem>().OrderBy(host => host.Ordinal)];
        foreach (Datacenter datacenter in server.Store.All<Datacenter>().ToList())
            Furnish(builder, datacenter, [.. hosts.Where(host => host.Ancestor<Datacenter>() == datacenter)]);
        AddMachines(builder, hosts);
        return Services(builder);
    }

    private static void Grow(InventoryBuilder builder, Branch branch, Folder parent)
    {
        string name = Escapes.Percent(branch.Name);
        switch (branch)
        {
            case FolderBranch(_, var children):
                Folder folder = parent.Add(builder.Add(new Folder(builder.New("Folder"), name, [.. parent.ChildType])));
                foreach (Branch child in children)
                    Grow(builder, child, folder);
                break;
            case DatacenterBranch(_, var children):
                Datacenter datacenter = builder.AddDatacenter(parent, name);
                foreach (Branch child in children)
                    Grow(builder, child, datacenter.HostFolder);
                break;
            case ClusterBranch(_, var hosts):
                ClusterComputeResource cluster = builder.AddComputeResource(
                    parent, name, (self, pool, browser) => new ClusterComputeResource(self, name)
                    {
                        Pool = pool,
                        EnvironmentBrowser = browser,
                    });
                foreach (string host in hosts)
                    builder.AddHost(cluster, host);
                break;
            case HostBranch:
                builder.AddStandalone(parent, name);
                break;
        }
    }

    private static void Furnish(InventoryBuilder builder, Datacenter datacenter, HostSystem[] hosts)
    {
        foreach (HostSystem host in hosts)
            builder.AddDatastore(datacenter, $"{host.Name} datastore1",
                $"/vmfs/volumes/5e3f1c42-8a1b2c3d-4e5f-0050560000{host.Ordinal:x2}", export: null, host);
        builder.AddDatastore(
            datacenter, "nas 1", $"/vmfs/volumes/6b29fc40-ca4710{datacenter.Name.Length + hosts.Length:x2}",
            $"nas.example.com:/export/{datacenter.Name}", hosts);
        IEnumerable<ManagedEntity?> parents = hosts.Select(host => host.Parent);
        foreach (ClusterComputeResource cluster in parents.OfType<ClusterComputeResource>().Distinct())
            Share(cluster);
        StorageBuilder.AddTo(builder, datacenter, hosts);
        foreach (string name in UsualNetwork.ForMachines)
            builder.AddNetwork(datacenter, name, hosts);
        if (datacenter.Name == "dc1")
            builder.AddSwitch(datacenter, "DSwitch", hosts);
    }

    // The hosts of a cluster see each other's datastores, so that machines can move among them without their files.
    private static void Share(ClusterComputeResource cluster)
    {
        Datastore[] own = [.. cluster.Hosts.Select(host => host.Datastores[0])];
        foreach (Datastore store in own)
            foreach (HostSystem host in cluster.Hosts.Except(store.Hosts).ToList())
            {
                store.Hosts.Add(host);
                host.Datastores.Add(store);
            }
    }

    // Machines go round the hosts, one host further with each round of profiles, so that each host sees all profiles.
    // Of three one lies in a folder and one in a folder of that folder.
    private static void AddMachines(InventoryBuilder builder, HostSystem[] hosts)
    {
        var folders = new Dictionary<Datacenter, Folder[]>();
        for (int ordinal = 0; ordinal < builder.Server.Options.Vms; ordinal++)
        {
            HostSystem host = hosts[(ordinal + ordinal / builder.ProfileCount) % hosts.Length];
            Datacenter datacenter = host.Ancestor<Datacenter>()!;
            if (!folders.TryGetValue(datacenter, out Folder[]? places))
                folders[datacenter] = places = AddMachineFolders(builder, datacenter);
            builder.AddMachine(ordinal, host, host.Datastores[0], places[ordinal / hosts.Length % places.Length]);
        }
    }

    private static Folder[] AddMachineFolders(InventoryBuilder builder, Datacenter datacenter)
    {
        Folder Below(Folder parent, string name)
            => parent.Add(builder.Add(new Folder(builder.New("Folder"), Escapes.Percent(name), [.. parent.ChildType])));

        Folder production = Below(datacenter.VmFolder, "production");
        return [datacenter.VmFolder, production, Below(production, "front/end")];
    }

    // Fixed names, as recorded from a real vCenter 8.
    private static ServiceContent Services(InventoryBuilder builder)
    {
        SimulatorState server = builder.Server;

        server.SessionManager = builder.Add(new SessionManager(new("SessionManager", "SessionManager"), server));
        return new ServiceContent
        {
            RootFolder = server.RootFolder.Self,
            PropertyCollector = builder.Add(
                new PropertyCollector(new("PropertyCollector", "propertyCollector"), server)).Self,
            ViewManager = builder.Add(new ViewManager(new("ViewManager", "ViewManager"))).Self,
            About = About.Of(server.Product, new Seeded(server.Options.Seed, 2_000_000).Uuid(1).ToString("D")),
            Setting = builder.Add(new OptionManager(new("OptionManager", "VpxSettings"))).Self,
            UserDirectory = builder.AddManager("UserDirectory", "UserDirectory"),
            SessionManager = server.SessionManager.Self,
            AuthorizationManager = builder.AddManager("AuthorizationManager", "AuthorizationManager"),
            ServiceManager = builder.AddManager("ServiceManager", "ServiceMgr"),
            PerfManager = builder.AddManager("PerformanceManager", "PerfMgr"),
            ScheduledTaskManager = builder.AddManager("ScheduledTaskManager", "ScheduledTaskManager"),
            AlarmManager = builder.AddManager("AlarmManager", "AlarmManager"),
            EventManager = builder.AddManager("EventManager", "EventManager"),
            TaskManager = builder.Add(new TaskManager(new("TaskManager", "TaskManager"), server)).Self,
            ExtensionManager = builder.AddManager("ExtensionManager", "ExtensionManager"),
            CustomizationSpecManager = builder.AddManager("CustomizationSpecManager", "CustomizationSpecManager"),
            CustomFieldsManager = builder.AddManager("CustomFieldsManager", "CustomFieldsManager"),
            DiagnosticManager = builder.AddManager("DiagnosticManager", "DiagMgr"),
            LicenseManager = builder.AddManager("LicenseManager", "LicenseManager"),
            SearchIndex = builder.Add(new SearchIndex(new("SearchIndex", "SearchIndex"), server)).Self,
            FileManager = builder.Add(new FileManager(new("FileManager", "FileManager"), server)).Self,
            VirtualDiskManager = builder.Add(
                new VirtualDiskManager(new("VirtualDiskManager", "virtualDiskManager"), server)).Self,
            VmProvisioningChecker = builder.Add(
                new VirtualMachineProvisioningChecker(
                    new("VirtualMachineProvisioningChecker", "ProvChecker"), server)).Self,
            OvfManager = builder.AddManager("OvfManager", "OvfManager"),
            IpPoolManager = builder.AddManager("IpPoolManager", "IpPoolManager"),
            DvSwitchManager = builder.AddManager("DistributedVirtualSwitchManager", "DVSManager"),
            HostProfileManager = builder.AddManager("HostProfileManager", "HostProfileManager"),
            LocalizationManager = builder.AddManager("LocalizationManager", "LocalizationManager"),
            StorageResourceManager = builder.AddManager("StorageResourceManager", "StorageResourceManager"),
            GuestOperationsManager = builder.AddManager("GuestOperationsManager", "guestOperationsManager"),
        };
    }

    private abstract record Branch(string Name);

    private sealed record FolderBranch(string Name, Branch[] Children) : Branch(Name);

    private sealed record DatacenterBranch(string Name, Branch[] Children) : Branch(Name);

    private sealed record ClusterBranch(string Name, string[] Hosts) : Branch(Name);

    private sealed record HostBranch(string Name) : Branch(Name);
}
