using EsxVirt.VSphere.Simulator.Hosts.Networking;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Products;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>What a host has that is spoken to directly.</summary>
internal static class EsxInventory
{
    public const string HostName = "esx1.example.com";

    public static ServiceContent Build(SimulatorState server)
    {
        var builder = new InventoryBuilder(server, new EsxMoids());
        server.Inventory = builder;
        server.RootFolder = builder.Add(new Folder(new("Folder", "ha-folder-root"), "ha-folder-root", "Datacenter"));
        Datacenter datacenter = builder.AddDatacenter(server.RootFolder, "ha-datacenter");
        HostSystem host = builder.AddStandalone(datacenter.HostFolder, HostName).Hosts[0];

        Datastore store = server.Product.IsWindows
            ? builder.AddDatastore(datacenter, "standard", @"C:\Virtual Machines", export: null, host)
            : builder.AddDatastore(
                datacenter, "datastore1", "/vmfs/volumes/5e3f1c42-8a1b2c3d-4e5f-005056a1b2c3", export: null, host);
        if (!server.Product.IsWindows)
            builder.AddDatastore(
                datacenter, "nas 1", "/vmfs/volumes/6b29fc40-ca471067", "nas.example.com:/export/images", host);
        StorageBuilder.AddTo(builder, datacenter, host);
        foreach (string name in UsualNetwork.ForMachines)
            builder.AddNetwork(datacenter, name, host);
        // Some machines are connected to it; the host knows that it is a member, its vCenter knows the rest.
        host.DistributedSwitches.Add(("DSwitch", VmxTemplate.SpacedUuid(InventoryBuilder.SwitchId)));
        for (int ordinal = 0; ordinal < server.Options.Vms; ordinal++)
            builder.AddMachine(ordinal, host, store, datacenter.VmFolder);
        return Services(builder);
    }

    // Fixed names, as recorded from real hosts.
    public static ServiceContent Services(InventoryBuilder builder)
    {
        SimulatorState server = builder.Server;

        ManagedObjectReference Plain(string type, string value) => builder.Add(new Manager(new(type, value))).Self;

        server.SessionManager = builder.Add(new SessionManager(new("SessionManager", "ha-sessionmgr"), server));
        return new ServiceContent
        {
            RootFolder = server.RootFolder.Self,
            PropertyCollector = builder.Add(
                new PropertyCollector(new("PropertyCollector", "ha-property-collector"), server)).Self,
            ViewManager = builder.Add(new ViewManager(new("ViewManager", "ViewManager"))).Self,
            About = About.Of(server.Product, instanceUuid: null),
            Setting = builder.Add(new OptionManager(new("OptionManager", "HostAgentSettings"))).Self,
            UserDirectory = Plain("UserDirectory", "ha-user-directory"),
            SessionManager = server.SessionManager.Self,
            AuthorizationManager = Plain("AuthorizationManager", "ha-authmgr"),
            ServiceManager = Plain("ServiceManager", "ha-servicemanager"),
            PerfManager = Plain("PerformanceManager", "ha-perfmgr"),
            EventManager = Plain("EventManager", "ha-eventmgr"),
            TaskManager = builder.Add(new TaskManager(new("TaskManager", "ha-taskmgr"), server)).Self,
            AccountManager = Plain("HostLocalAccountManager", "ha-localacctmgr"),
            DiagnosticManager = Plain("DiagnosticManager", "ha-diagnosticmgr"),
            LicenseManager = Plain("LicenseManager", "ha-license-manager"),
            SearchIndex = builder.Add(new SearchIndex(new("SearchIndex", "ha-searchindex"), server)).Self,
            FileManager = builder.Add(new FileManager(new("FileManager", "ha-nfc-file-manager"), server)).Self,
            DatastoreNamespaceManager = Plain("DatastoreNamespaceManager", "ha-datastore-namespace-manager"),
            VirtualDiskManager = builder.Add(
                new VirtualDiskManager(new("VirtualDiskManager", "ha-vdiskmanager"), server)).Self,
            OvfManager = Plain("OvfManager", "ha-ovf-manager"),
            DvSwitchManager = Plain("DistributedVirtualSwitchManager", "ha-dvsmanager"),
            LocalizationManager = Plain("LocalizationManager", "ha-l10n-manager"),
            StorageResourceManager = Plain("StorageResourceManager", "ha-storage-resource-manager"),
            GuestOperationsManager = Plain("GuestOperationsManager", "ha-guest-operations-manager"),
        };
    }
}
