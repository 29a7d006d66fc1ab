using System.Net;
using EsxVirt.VSphere.Simulator.Hosts;
using EsxVirt.VSphere.Simulator.Hosts.Networking;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A host with its machines, datastores and networks; its values are those of <c>Hosts/</c>.</summary>
internal sealed class HostSystem(ManagedObjectReference self, string name) : ManagedEntity(self, name), IHostSystem
{
    private static readonly PropertyTable<HostSystem> Table = new PropertyTable<HostSystem>
    {
        { "runtime", HostState.Runtime },
        { "summary", HostState.Summary },
        { "summary.quickStats", HostState.QuickStats },
        { "summary.managementServerIp", host => host.Server.ManagementAddress?.ToString() },
        { "hardware", HostHardware.Describe },
        { "capability", HostState.Capability },
        { "configManager", host => host.ConfigManager },
        { "config", HostConfig.Describe },
        { "config.network", HostNetworking.Describe },
        { "config.network.dnsConfig", HostNetworking.Dns },
        { "vm", host => host.Machines.Select(machine => machine.Self).ToList() },
        { "datastore", host => host.Datastores.Select(store => store.Self).ToList() },
        { "network", host => host.Networks.Select(network => network.Self).ToList() },
        { "datastoreBrowser", host => host.DatastoreBrowser.Self },
    }.Over(Rows);

    public required SimulatorState Server { get; init; }

    /// <summary>Number of the host on this server, from 0.</summary>
    public required int Ordinal { get; init; }

    public required IPAddress Address { get; set; }

    public required HostConfigManager ConfigManager { get; init; }

    /// <summary>Null on products without one.</summary>
    public HostAutoStartManager? AutoStart
        => Server.Store.TryFind(ConfigManager.AutoStartManager, out HostAutoStartManager? manager) ? manager : null;

    public required HostDatastoreBrowser DatastoreBrowser { get; init; }

    /// <summary>Running machines can move from and to it.</summary>
    public bool SupportsVMotion { get; set; } = true;

    public List<VirtualMachine> Machines { get; } = [];

    public List<Datastore> Datastores { get; } = [];

    public List<Network> Networks { get; } = [];

    /// <summary>Switches, port groups, cards and adapters of its own.</summary>
    public HostNetwork Network { get; set; } = null!;

    /// <summary>Names and UUIDs, as switches write them, of the distributed switches that it is a member of.</summary>
    public List<(string Name, string Uuid)> DistributedSwitches { get; } = [];

    public Guid HardwareUuid => new Profiles.Seeded(Server.Options.Seed, 1_000_000 + Ordinal).Uuid(1);

    /// <summary>The datastore, and the path below its root, of <c>[datastore] path</c>.</summary>
    /// <exception cref="Wire.Soap.SoapFaultException"><c>InvalidDatastorePath</c>.</exception>
    public (Datastore Store, string File) Locate(string path)
    {
        int close = path.StartsWith('[') ? path.IndexOf(']') : -1;
        string file = path[(close + 1)..].TrimStart(' ');
        return close > 0 && Datastores.Find(store => store.Name == path[1..close]) is { } found
            ? (found, file)
            : throw Faults.InvalidDatastorePath(path);
    }

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<long> RetrieveHardwareUptime(RetrieveHardwareUptimeRequest request, CallContext context)
        => ValueTask.FromResult((long)(Server.Now - Server.BootTime).TotalSeconds);
}
