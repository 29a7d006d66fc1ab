using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A network that machines can be connected to: a port group of that name on its hosts.</summary>
internal class Network(ManagedObjectReference self, string name) : ManagedEntity(self, name), INetwork
{
    private static readonly PropertyTable<Network> Table = NetworkRows.Over(Rows);

    protected static PropertyTable<Network> NetworkRows => new()
    {
        {
            "summary",
            network => new NetworkSummary
            {
                Network = network.Self,
                Name = network.Name,
                Accessible = true,
                IpPoolName = "",
            }
        },
        { "host", network => network.Hosts.Select(host => host.Self).ToList() },
        { "vm", network => network.Machines().Select(machine => machine.Self).ToList() },
    };

    public List<HostSystem> Hosts { get; } = [];

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    private IEnumerable<VirtualMachine> Machines()
        => Hosts.SelectMany(host => host.Machines).Where(machine => machine.Networks().Contains(Self));
}
