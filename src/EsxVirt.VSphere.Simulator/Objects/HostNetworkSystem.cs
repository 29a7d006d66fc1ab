using EsxVirt.VSphere.Simulator.Hosts;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>The network of a host, as its own object; the same values as <c>HostSystem.config.network</c>.</summary>
internal sealed class HostNetworkSystem(ManagedObjectReference self) : ManagedObject(self), IHostNetworkSystem
{
    private static readonly PropertyTable<HostNetworkSystem> Table = new()
    {
        { "networkInfo", system => HostNetworking.Describe(system.Host) },
        { "dnsConfig", system => HostNetworking.Dns(system.Host) },
    };

    public HostSystem Host { get; set; } = null!;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);
}
