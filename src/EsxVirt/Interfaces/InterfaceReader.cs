using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Interfaces;

/// <summary>Reads the interfaces of a connection's host from the server; one request each.</summary>
internal sealed class InterfaceReader(ServerSession session, HostPlace place)
{
    private const string Cards = "config.network.pnic";
    private const string Adapters = "config.network.vnic";

    public async Task<IReadOnlyList<NetworkInterface>> ListAsync(
        InterfaceFilter filter, CancellationToken cancellationToken)
    {
        uint unknown = (uint)filter & ~(uint)(InterfaceFilter.Active | InterfaceFilter.Inactive);
        if (unknown != 0)
            throw VirException.UnsupportedFlags(unknown, "virConnectListAllInterfaces");
        return filter == InterfaceFilter.Inactive ? [] : await ReadAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<NetworkInterface> ByNameAsync(string name, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken).ConfigureAwait(false))
            .FirstOrDefault(item => item.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw Missing($"Could not find physical NIC with name '{name}'");

    public async Task<NetworkInterface> ByMacAsync(string mac, CancellationToken cancellationToken)
    {
        bool isKnown = TryParse(mac, out MacAddress wanted);
        return (await ReadAsync(cancellationToken).ConfigureAwait(false))
            .FirstOrDefault(item => item.Mac.Length > 0
                && (item.Mac.Equals(mac, StringComparison.OrdinalIgnoreCase)
                    || isKnown && TryParse(item.Mac, out MacAddress address) && address == wanted))
            ?? throw Missing($"Could not find physical NIC with MAC address '{mac}'");
    }

    private async Task<IReadOnlyList<NetworkInterface>> ReadAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<RetrievedObject> found = await session.RetrieveAsync(
            cancellationToken,
            new PropertyQuery().Start(place.Host).Read(ManagedTypes.HostSystem, Cards, Adapters)).ConfigureAwait(false);
        if (found.Count == 0)
            throw Error("The host does not describe itself");
        RetrievedObject host = found[0];
        if (host.ReasonMissing(Cards) is { } reason)
            throw Error($"The server does not show the network cards of the host: {reason}");
        return
        [
            .. host.GetList<PhysicalNic>(Cards).Select(card => new NetworkInterface(card)),
            .. host.GetList<HostVirtualNic>(Adapters).Select(adapter => new NetworkInterface(adapter)),
        ];
    }

    private static bool TryParse(string mac, out MacAddress address) =>
        MacAddress.TryParse(mac.Replace('-', ':'), out address);

    private static VirException Missing(string text) => VirException.Create(VirErrorCode.NoInterface, text);

    private static VirException Error(string text) => VirException.Create(VirErrorCode.InternalError, text);
}
