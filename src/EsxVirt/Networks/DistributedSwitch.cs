using EsxVirt.Connections;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Networks;

/// <summary>A distributed switch that the host belongs to, from the host's own words, its vCenter's, or both.</summary>
internal sealed class DistributedSwitch : NetworkBackend
{
    private readonly HostProxySwitch? _ofHost;
    private readonly RetrievedObject? _ofVCenter;

    private DistributedSwitch(string name, string uuid, HostProxySwitch? ofHost, RetrievedObject? ofVCenter)
    {
        Name = name;
        Uuid = UuidText.TryParse(uuid, out Guid known) ? known : DerivedUuid.Of(uuid);
        _ofHost = ofHost;
        _ofVCenter = ofVCenter;
    }

    public override string Name { get; }

    public override Guid Uuid { get; }

    public override bool IsDistributed => true;

    public override NetworkScope Needs => NetworkScope.Details | NetworkScope.Distributed;

    /// <summary>Those of an answer, the host's first.</summary>
    public static IReadOnlyList<DistributedSwitch> In(HostNetworks networks)
    {
        List<RetrievedObject> known = [.. networks.Others
            .Where(o => NetworkTypes.IsDistributedSwitch(o.Reference))
            .DistinctBy(o => o.Reference)];
        var found = new List<DistributedSwitch>();
        foreach (HostProxySwitch item in networks.ProxySwitches)
        {
            RetrievedObject? more = known.Find(other => other.GetString("uuid") == item.DvsUuid);
            if (more is not null)
                known.Remove(more);
            found.Add(new DistributedSwitch(InventoryName.Unescape(item.DvsName), item.DvsUuid, item, more));
        }
        foreach (RetrievedObject item in known)
        {
            found.Add(new DistributedSwitch(
                InventoryName.Unescape(item.GetString("name") ?? item.Reference.Value),
                item.GetString("uuid") ?? item.Reference.Value,
                null,
                item));
        }
        return found;
    }

    public override NetworkDefinition Describe(HostNetworks networks, NetworkXmlFlags flags) => Define(
        [.. _ofHost?.Pnic.Select(networks.DeviceOf) ?? []],
        bandwidth: null,
        [.. _ofVCenter is null ? [] : PortGroups(networks, _ofVCenter)]);

    private static IEnumerable<NetworkPortGroup> PortGroups(HostNetworks networks, RetrievedObject item)
    {
        var uplinks = item.GetList<ManagedObjectReference>("config.uplinkPortgroup");
        var seen = new HashSet<ManagedObjectReference>();
        foreach (RetrievedObject group in networks.Others)
        {
            if (group.GetValue<ManagedObjectReference>("config.distributedVirtualSwitch") != item.Reference
                || uplinks.Contains(group.Reference) || !seen.Add(group.Reference))
                continue;
            var setting = group.Get<DVPortSetting>("config.defaultPortConfig");
            yield return new NetworkPortGroup(
                InventoryName.Unescape(group.GetString("name") ?? group.Reference.Value),
                IsDefault: false,
                Vlans.Read((setting as VMwareDVSPortSetting)?.Vlan),
                Shaping.Read(setting));
        }
    }
}
