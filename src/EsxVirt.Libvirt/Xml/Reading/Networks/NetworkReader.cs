using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Networks;

namespace EsxVirt.Libvirt.Xml.Reading.Networks;

/// <summary>Reads a network, and checks what libvirt checks for every driver.</summary>
internal static class NetworkReader
{
    private static readonly string[] Held =
        ["name", "uuid", "forward", "bridge", "mtu", "vlan", "bandwidth", "portgroup"];

    public static NetworkDefinition Read(Element network)
    {
        string name = network.Text("name") ?? throw NetworkError.NoName();
        if (name.Contains('/'))
            throw NetworkError.Detail("invalid char in name: /");
        Guid? uuid = network.Text("uuid") is not { } text ? null
            : UuidText.TryParse(text, out Guid known) ? known
            : throw NetworkError.Internal("malformed uuid element");
        if (network.NonEmptyAttribute("ipv6") is { } ipv6 and not ("yes" or "no"))
            throw NetworkError.Xml($"Invalid ipv6 setting '{ipv6}' in network '{name}'");
        NetworkBandwidth? bandwidth = BandwidthReader.Read(network);
        NetworkVlan? vlan = VlanReader.Read(network);
        NetworkBridge? bridge = ReadBridge(network, name);
        int? mtu = ReadMtu(network, name);
        ValueList<NetworkPortGroup> portGroups = [.. network.All("portgroup").Select(ReadPortGroup)];
        NetworkForward? forward = ForwardReader.Read(network, name);
        CheckMode(network, name, forward, bridge, mtu);
        return new NetworkDefinition(
            name, uuid, forward, bridge, mtu, vlan, bandwidth, portGroups,
            [.. network.Children.Select(child => child.Name).Except(Held).Distinct()]);
    }

    private static NetworkPortGroup ReadPortGroup(Element group) => new(
        group.NonEmptyAttribute("name") ?? throw NetworkError.Xml("Missing required name attribute in portgroup"),
        group.Attribute("default") is { } isDefault && isDefault.Equals("yes", StringComparison.OrdinalIgnoreCase),
        VlanReader.Read(group),
        BandwidthReader.Read(group));

    private static NetworkBridge? ReadBridge(Element network, string name)
    {
        if (network.Child("bridge") is not { } bridge)
            return null;
        uint? delay = bridge.NonEmptyAttribute("delay") is not { } text ? null
            : Numbers.TryUnsigned(text, out ulong seconds) && seconds <= uint.MaxValue ? (uint)seconds
            : throw NetworkError.Xml($"Invalid delay value in network '{name}'");
        return new NetworkBridge(
            bridge.NonEmptyAttribute("name"), bridge.NonEmptyAttribute("stp") is { } stp ? stp != "off" : null, delay);
    }

    private static int? ReadMtu(Element network, string name) =>
        network.Child("mtu")?.NonEmptyAttribute("size") is not { } text ? null
        : Numbers.TryUnsigned(text, out ulong size) && size <= int.MaxValue ? (int)size
        : throw NetworkError.Xml($"Invalid mtu size '{text}' in network '{name}'");

    private static void CheckMode(
        Element network, string name, NetworkForward? forward, NetworkBridge? bridge, int? mtu)
    {
        if (forward is null)
            return;
        string mode = Names.ForwardMode[forward.Mode];
        switch (forward.Mode)
        {
            case NetworkForwardMode.Nat or NetworkForwardMode.Route or NetworkForwardMode.Open when !network.Has("ip"):
                throw NetworkError.Xml($"{mode} forwarding requested, but no IP address provided for network '{name}'");
            case NetworkForwardMode.Bridge when bridge is { Delay: not null } or { Stp: not null }:
                throw NetworkError.Xml(
                    "bridge delay/stp/zone options only allowed in route, nat, and isolated mode, not in "
                    + $"{mode} (network '{name}')");
            case NetworkForwardMode.Bridge when bridge?.Name is not null && forward.Interfaces.Count > 0:
                throw NetworkError.Xml(
                    $"A network with forward mode='{mode}' can specify a bridge name or a forward dev, but not both "
                    + $"(network '{name}')");
            case NetworkForwardMode.Bridge or NetworkForwardMode.Private or NetworkForwardMode.Vepa
                or NetworkForwardMode.Passthrough or NetworkForwardMode.HostDev when mtu is not null:
                throw NetworkError.Xml(
                    $"mtu size only allowed in open, route, nat, and isolated mode, not in {mode} (network '{name}')");
        }
    }
}
