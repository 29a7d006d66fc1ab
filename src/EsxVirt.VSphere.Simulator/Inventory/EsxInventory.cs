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

        server.SessionManager = builder.Add(new SessionManager(new("SessionManager", "ha-sessionmgr"), server));
        return new ServiceContent
        {
            RootFolder = server.RootFolder.Self,
            PropertyCollector = builder.Add(
                new PropertyCollector(new("PropertyCollector", "ha-property-collector"), server)).Self,
            ViewManager = builder.Add(new ViewManager(new("ViewManager", "ViewManager"))).Self,
            About = About.Of(server.Product, instanceUuid: null),
            Setting = builder.Add(new OptionManager(new("OptionManager", "HostAgentSettings"))).Self,
            UserDirectory = builder.AddManager("UserDirectory", "ha-user-directory"),
            SessionManager = server.SessionManager.Self,
            AuthorizationManager = builder.AddManager("AuthorizationManager", "ha-authmgr"),
            ServiceManager = builder.AddManager("ServiceManager", "ha-servicemanager"),
            PerfManager = builder.AddManager("PerformanceManager", "ha-perfmgr"),
            EventManager = builder.AddManager("EventManager", "ha-eventmgr"),
            TaskManager = builder.Add(new TaskManager(new("TaskManager", "ha-taskmgr"), server)).Self,
            AccountManager = builder.AddManager("HostLocalAccountManager", "ha-localacctmgr"),
            DiagnosticManager = builder.AddManager("DiagnosticManager", "ha-diagnosticmgr"),
            LicenseManager = builder.AddManager("LicenseManager", "ha-license-manager"),
            SearchIndex = builder.Add(new SearchIndex(new("SearchIndex", "ha-searchindex"), server)).Self,
            FileManager = builder.Add(new FileManager(new("FileManager", "ha-nfc-file-manager"), server)).Self,
            DatastoreNamespaceManager = builder.AddManager(
                "DatastoreNamespaceManager", "ha-datastore-namespace-manager"),
            VirtualDiskManager = builder.Add(
                new VirtualDiskManager(new("VirtualDiskManager", "ha-vdiskmanager"), server)).Self,
            OvfManager = builder.AddManager("OvfManager", "ha-ovf-manager"),
            DvSwitchManager = builder.AddManager("DistributedVirtualSwitchManager", "ha-dvsmanager"),
            LocalizationManager = builder.AddManager("LocalizationManager", "ha-l10n-manager"),
            StorageResourceManager = builder.AddManager("StorageResourceManager", "ha-storage-resource-manager"),
            GuestOperationsManager = builder.AddManager("GuestOperationsManager", "ha-guest-operations-manager"),
        };
    }
}
