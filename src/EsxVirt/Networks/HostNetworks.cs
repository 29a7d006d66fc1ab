using EsxVirt.Connections;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Networks;

/// <summary>
/// What one answer said of a host's networks. The host's configuration counts; what only its network system shows (not
/// every server keeps the two alike) comes after it.
/// </summary>
internal sealed class HostNetworks
{
    private readonly HashSet<string> _machineNetworks = [];

    private readonly RetrievedObject? _host;

    public HostNetworks(IReadOnlyList<RetrievedObject> objects, NetworkScope scope)
    {
        Scope = scope;
        RetrievedObject? host = _host = objects.FirstOrDefault(o => o.Reference.Type == ManagedTypes.HostSystem);
        RetrievedObject? system = objects.FirstOrDefault(o => o.Reference.Type == ManagedTypes.HostNetworkSystem);
        NetworkSystem = system?.Reference;
        Switches = Merge<HostVirtualSwitch>(host, system, "vswitch", item => item.Name);
        PortGroups = Merge<HostPortGroup>(host, system, "portgroup", item => item.Spec?.Name);
        Cards = host?.GetList<PhysicalNic>("config.network.pnic") ?? [];
        Adapters = host?.GetList<HostVirtualNic>("config.network.vnic") ?? [];
        ProxySwitches = host?.GetList<HostProxySwitch>("config.network.proxySwitch") ?? [];
        Others = objects;
        foreach (RetrievedObject network in objects.Where(o => NetworkTypes.IsNetwork(o.Reference)))
        {
            if (network.GetString("name") is { } name)
                _machineNetworks.UnionWith([name, InventoryName.Unescape(name)]);
        }
    }

    public NetworkScope Scope { get; }

    /// <summary>What changes them; null on a host that has none.</summary>
    public ManagedObjectReference? NetworkSystem { get; }

    public IReadOnlyList<HostVirtualSwitch> Switches { get; }

    public IReadOnlyList<HostPortGroup> PortGroups { get; }

    public IReadOnlyList<PhysicalNic> Cards { get; }

    public IReadOnlyList<HostVirtualNic> Adapters { get; }

    /// <summary>The distributed switches that the host belongs to, as it sees them.</summary>
    public IReadOnlyList<HostProxySwitch> ProxySwitches { get; }

    /// <summary>Why there are no switches, where the server refused to show them.</summary>
    public string? Unreadable => Switches.Count == 0 ? _host?.ReasonMissing("config.network.vswitch") : null;

    /// <summary>Why the server does not show all that may be connected to a switch; null where it does.</summary>
    public string? UsersUnreadable =>
        (PortGroups.Count == 0 ? _host?.ReasonMissing("config.network.portgroup") : null)
        ?? _host?.ReasonMissing("config.network.vnic");

    /// <summary>All objects of the answer.</summary>
    public IReadOnlyList<RetrievedObject> Others { get; }

    /// <summary>Whether machines can be connected to a port group of that name.</summary>
    public bool IsForMachines(string portGroup) => _machineNetworks.Contains(portGroup);

    /// <summary>
    /// The port groups of a switch, in its order: named by key, or by name (simulators), or only by their own word.
    /// </summary>
    public IReadOnlyList<HostPortGroup> PortGroupsOf(HostVirtualSwitch item)
    {
        var found = new List<HostPortGroup>();
        foreach (string key in item.Portgroup)
        {
            HostPortGroup? group = PortGroups.FirstOrDefault(group => group.Key == key)
                ?? PortGroups.FirstOrDefault(group => group.Spec?.Name == key);
            if (group is not null && !found.Contains(group))
                found.Add(group);
        }
        found.AddRange(PortGroups.Where(group => group.Spec?.VswitchName == item.Name && !found.Contains(group)));
        return found;
    }

    /// <summary>The device of a card that a switch names by key, or by device.</summary>
    public string DeviceOf(string key)
    {
        const string Prefix = "key-vim.host.PhysicalNic-";
        return Cards.FirstOrDefault(card => card.Key == key)?.Device
            ?? Cards.FirstOrDefault(card => card.Device == key)?.Device
            ?? (key.StartsWith(Prefix, StringComparison.Ordinal) ? key[Prefix.Length..] : key);
    }

    private static IReadOnlyList<T> Merge<T>(
        RetrievedObject? host, RetrievedObject? system, string list, Func<T, string?> nameOf)
    {
        IReadOnlyList<T> first = host?.GetList<T>($"config.network.{list}") ?? [];
        IReadOnlyList<T> second = system?.GetList<T>($"networkInfo.{list}") ?? [];
        var names = first.Select(nameOf).ToHashSet();
        return [.. first, .. second.Where(item => !names.Contains(nameOf(item)))];
    }
}
