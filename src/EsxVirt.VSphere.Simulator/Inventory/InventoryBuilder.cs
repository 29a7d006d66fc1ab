using System.Net;
using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Hosts.Networking;
using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>
/// Puts objects together: hosts with their helpers, datastores, machines. What there is on a host and on a vCenter
/// say <see cref="EsxInventory"/> and <see cref="VCenterInventory"/>.
/// </summary>
internal sealed class InventoryBuilder(SimulatorState server, IMoids moids)
{
    /// <summary>The distributed switch that machines are connected to.</summary>
    public static readonly Guid SwitchId = new("50201b6c-1f3a-4d5e-8f90-a1b2c3d4e5f6");

    private readonly IReadOnlyList<Profile> _profiles = ProfileTable.For(server.HostProduct.HardwareVersion);
    private int _hosts;
    private int _machines;

    public SimulatorState Server => server;

    public int ProfileCount => _profiles.Count;

    public T Add<T>(T item)
        where T : ManagedObject => server.Store.Add(item);

    public ManagedObjectReference New(string type) => moids.New(type);

    /// <summary>A manager that is there, and does nothing.</summary>
    public ManagedObjectReference AddManager(string type, string value) => Add(new Manager(new(type, value))).Self;

    public ManagedObjectReference Reference(string type, string value) => new(type, value);

    /// <summary>A distributed switch whose port groups have no VLAN, one with limits, a trunk and a private one; and
    /// the port group of the hosts' own cards.</summary>
    public DistributedVirtualSwitch AddSwitch(Datacenter datacenter, string name, params HostSystem[] hosts)
    {
        var item = Add(new DistributedVirtualSwitch(New("VmwareDistributedVirtualSwitch"), name, SwitchId));
        datacenter.NetworkFolder.Add(item);
        item.Hosts.AddRange(hosts);
        foreach (HostSystem host in hosts)
            host.DistributedSwitches.Add((name, item.Uuid));
        foreach (DistributedPortGroupFacts facts in DistributedPortGroupFacts.All(name))
        {
            DistributedVirtualPortgroup group = datacenter.NetworkFolder.Add(Add(new DistributedVirtualPortgroup(
                new("DistributedVirtualPortgroup", facts.Key), facts, item)));
            item.PortGroups.Add(group);
            Join(group, hosts);
        }

        return item;
    }

    public Datacenter AddDatacenter(Folder parent, string name) => parent.Add(Add(new Datacenter(
        New("Datacenter"),
        name,
        Add(new Folder(moids.Folder("vm"), "vm", "Folder", "VirtualMachine", "VirtualApp")),
        Add(new Folder(moids.Folder("host"), "host", "Folder", "ComputeResource")),
        Add(new Folder(moids.Folder("datastore"), "datastore", "Folder", "Datastore", "StoragePod")),
        Add(new Folder(moids.Folder("network"), "network", "Folder", "Network", "DistributedVirtualSwitch")))));

    public T AddComputeResource<T>(
        Folder parent, string name, Func<ManagedObjectReference, ResourcePool, EnvironmentBrowser, T> make)
        where T : ComputeResource
    {
        var browser = Add(new EnvironmentBrowser(New("EnvironmentBrowser"), server.HostProduct));
        var pool = Add(new ResourcePool(New("ResourcePool")));
        T resource = parent.Add(Add(make(
            New(typeof(T) == typeof(ClusterComputeResource) ? "ClusterComputeResource" : "ComputeResource"), pool,
            browser)));
        pool.Parent = resource;
        browser.Owner = resource;
        return resource;
    }

    public ComputeResource AddStandalone(Folder parent, string name)
    {
        ComputeResource resource = AddComputeResource(
            parent, name, (self, pool, browser) => new ComputeResource(self, name)
            {
                Pool = pool,
                EnvironmentBrowser = browser,
            });
        AddHost(resource, name);
        return resource;
    }

    public HostSystem AddHost(ComputeResource resource, string name)
    {
        ManagedObjectReference self = New("HostSystem");
        int ordinal = _hosts++;

        ManagedObjectReference Helper(string type) => moids.HostHelper(type, self);

        var browser = Add(new HostDatastoreBrowser(Helper("HostDatastoreBrowser"), server)
        {
            Reach = () => server.Store.TryFind(self, out HostSystem? host) ? host.Datastores : [],
        });
        var network = Add(new HostNetworkSystem(Helper("HostNetworkSystem")));
        var storage = Add(new HostStorageSystem(Helper("HostStorageSystem")));
        var datastores = Add(new HostDatastoreSystem(Helper("HostDatastoreSystem")));
        var autostart = Add(new HostAutoStartManager(Helper("HostAutoStartManager"), server.Store));
        var options = Add(new OptionManager(Helper("OptionManager")));
        var host = Add(new HostSystem(self, name)
        {
            Server = server,
            Ordinal = ordinal,
            Address = new IPAddress([192, 0, 2, (byte)(11 + ordinal)]),
            DatastoreBrowser = browser,
            ConfigManager = new HostConfigManager
            {
                DatastoreSystem = datastores.Self,
                StorageSystem = storage.Self,
                NetworkSystem = network.Self,
                AutoStartManager = autostart.Self,
                AdvancedOption = options.Self,
                ServiceSystem = Add(new Manager(Helper("HostServiceSystem"))).Self,
                FirewallSystem = Add(new Manager(Helper("HostFirewallSystem"))).Self,
                DateTimeSystem = Add(new Manager(Helper("HostDateTimeSystem"))).Self,
                VmotionSystem = Add(new Manager(Helper("HostVMotionSystem"))).Self,
            },
        });
        network.Host = host;
        host.Network = UsualNetwork.Build(host);
        host.Network.NewNetwork = name => AddNetwork(host.Ancestor<Datacenter>()!, name);
        storage.Host = host;
        datastores.Host = host;
        return resource.Add(host);
    }

    public Datastore AddDatastore(
        Datacenter datacenter, string name, string mountPath, string? export, params HostSystem[] hosts)
    {
        ManagedObjectReference self = moids.Datastore(mountPath, export);
        var store = Add(new Datastore(self, name, mountPath, export));
        store.Browser = Add(
            new HostDatastoreBrowser(moids.HostHelper("HostDatastoreBrowser", self), server) { Reach = () => [store] });
        datacenter.DatastoreFolder.Add(store);
        store.Hosts.AddRange(hosts);
        foreach (HostSystem host in hosts)
            host.Datastores.Add(store);
        store.Files.AddDirectory("", () => []);
        store.Files.AddDirectory("iso", () => new Dictionary<string, DatastoreFile>
        {
            ["install.iso"] = new("install.iso", new byte[2048]),
        });
        return store;
    }

    public Network AddNetwork(Datacenter datacenter, string name, params HostSystem[] hosts)
    {
        Network network = datacenter.NetworkFolder.Add(Add(new Network(moids.Network(name), Escapes.Percent(name))));
        Join(network, hosts);
        return network;
    }

    public static void Join(Network network, params ReadOnlySpan<HostSystem> hosts)
    {
        foreach (HostSystem host in hosts)
        {
            network.Hosts.Add(host);
            host.Networks.Add(network);
        }
    }

    /// <summary>Makes machine number <paramref name="ordinal"/> of the profile whose turn it is.</summary>
    public VirtualMachine AddMachine(int ordinal, HostSystem host, Datastore store, Folder folder)
    {
        Profile profile = _profiles[ordinal % _profiles.Count];
        var seeded = new Seeded(server.Options.Seed, ordinal);
        MachineFacts facts = MachineFacts.From(
            profile, ordinal / _profiles.Count, seeded, server.HostProduct.HardwareVersion, server.Product.IsVCenter);
        var place = new VmxPlace(
            ordinal, seeded, store.MountPath, SwitchId, HasInstanceUuid: server.HostProduct.ApiVersion != "2.5");
        var resource = (ComputeResource)host.Parent!;
        string ComposeVmx() => VmxTemplate.Write(profile, facts, place);

        VirtualMachine machine = Enroll(
            new VirtualMachine(moids.Machine(ordinal), facts, ordinal, ComposeVmx)
            {
                Server = server,
                Host = host,
                Pool = resource.Pool,
                Datastore = store,
                VmxFile = $"{facts.FileName}/{facts.FileName}.vmx",
                Power = profile.Power,
                HasTools = profile.Tools,
            },
            folder);
        store.Files.AddDirectory(facts.FileName, () => MakeFiles(machine));
        machine.Snapshots = SnapshotTree.Grow(machine, profile.SnapshotDepth, machine.NewSnapshot);
        if (profile.Autostart && server.Store.TryFind(
            host.ConfigManager.AutoStartManager, out HostAutoStartManager? autostart))
            autostart.Add(machine);
        return machine;
    }

    /// <summary>Makes the object of a machine whose VMX file is there already.</summary>
    public VirtualMachine AddRegistered(
        MachineFacts facts, string vmx, string vmxFile, HostSystem host, ResourcePool pool,
        Datastore store, Folder folder)
    {
        int ordinal = _machines;
        return Enroll(
            new VirtualMachine(moids.Machine(ordinal), facts, ordinal, () => vmx)
            {
                Server = server,
                Host = host,
                Pool = pool,
                Datastore = store,
                VmxFile = vmxFile,
                Power = Power.Off,
                HasTools = false,
            },
            folder);
    }

    private VirtualMachine Enroll(VirtualMachine machine, Folder folder)
    {
        _machines = Math.Max(_machines, machine.Ordinal + 1);
        folder.Add(Add(machine));
        machine.Host.Machines.Add(machine);
        machine.Pool.Machines.Add(machine);
        machine.Datastore.Machines.Add(machine);
        machine.NewSnapshot = () => Add(new VirtualMachineSnapshot(moids.Snapshot(machine.Self), machine));
        return machine;
    }

    private Dictionary<string, DatastoreFile> MakeFiles(VirtualMachine machine)
    {
        server.MachinesWithFiles++;
        MachineFacts facts = machine.Facts;
        Dictionary<string, DatastoreFile> files = MachineFiles.Make(
            Path.GetFileNameWithoutExtension(machine.VmxFile), facts.BiosUuid, machine.ComposeVmx(),
            facts.HardwareVersion);
        foreach (DatastoreFile file in machine.Snapshots.Nodes.SelectMany(node => SnapshotFiles.Make(machine, node)))
            files[file.Name] = file;
        return files;
    }
}
