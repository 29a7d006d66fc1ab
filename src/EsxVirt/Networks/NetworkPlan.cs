using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Networks;

/// <summary>What a new switch is made from; everything that can be refused was refused when it exists.</summary>
/// <param name="Name">Of the switch.</param>
/// <param name="Cards">Its uplinks by device, and by the key that some servers want instead.</param>
/// <param name="Policy">Its limits; null for none.</param>
/// <param name="Mtu">Null for the host's own.</param>
/// <param name="PortGroups">In the document's order.</param>
internal sealed record NetworkPlan(
    string Name,
    IReadOnlyList<PhysicalNic> Cards,
    HostNetworkPolicy? Policy,
    int? Mtu,
    IReadOnlyList<HostPortGroupSpec> PortGroups)
{
    private const int NumPorts = 128;

    /// <summary>The specification of the switch.</summary>
    /// <param name="nameOf">How its cards are named.</param>
    public HostVirtualSwitchSpec ToSpec(Func<PhysicalNic, string> nameOf) => new()
    {
        NumPorts = NumPorts,
        Bridge = Cards.Count == 0 ? null : new HostVirtualSwitchBondBridge { NicDevice = [.. Cards.Select(nameOf)] },
        Policy = Policy,
        Mtu = Mtu,
    };

    /// <summary>Checks a document against the host, in libvirt's order.</summary>
    /// <exception cref="VirException">
    /// INTERNAL_ERROR, CONFIG_UNSUPPORTED, NETWORK_EXIST, NO_SUPPORT, RESOURCE_BUSY.
    /// </exception>
    public static NetworkPlan Make(NetworkDefinition network, HostNetworks networks)
    {
        if (networks.Switches.Any(item => item.Name == network.Name))
        {
            throw Error(
                VirErrorCode.InternalError,
                "HostVirtualSwitch already exists, editing existing ones is not supported yet");
        }
        if (network.Uuid is not null)
            throw Error(VirErrorCode.ConfigUnsupported, "Cannot use predefined UUID");
        NetworkForwardMode mode = network.Forward?.Mode ?? NetworkForwardMode.None;
        if (mode is not (NetworkForwardMode.None or NetworkForwardMode.Bridge))
            throw Error(VirErrorCode.ConfigUnsupported, $"Unsupported forward mode '{Names.ForwardMode[mode]}'");
        CheckPortGroups(network.PortGroups, networks);
        IReadOnlyList<PhysicalNic> cards = mode == NetworkForwardMode.Bridge
            ? FindCards(network, networks)
            : [];
        if (network.Vlan is not null)
        {
            throw Error(
                VirErrorCode.ConfigUnsupported, "a virtual switch has no VLAN of its own: give it to a portgroup");
        }
        return new NetworkPlan(
            network.Name,
            cards,
            Shaping.Write(network.Bandwidth) is { } shaping ? new HostNetworkPolicy { ShapingPolicy = shaping } : null,
            network.Mtu,
            [
                .. network.PortGroups.Select(group => new HostPortGroupSpec
                {
                    Name = group.Name,
                    VlanId = Vlans.Write(group.Vlan, group.Name),
                    VswitchName = network.Name,
                    Policy = new HostNetworkPolicy { ShapingPolicy = Shaping.Write(group.Bandwidth) },
                }),
            ]);
    }

    private static void CheckPortGroups(ValueList<NetworkPortGroup> groups, HostNetworks networks)
    {
        var names = new HashSet<string>();
        foreach (NetworkPortGroup group in groups)
        {
            if (networks.PortGroups.Any(known => known.Spec?.Name == group.Name))
                throw Error(VirErrorCode.NetworkExists, $"HostPortGroup with name '{group.Name}' exists already");
            if (!names.Add(group.Name))
                throw Error(VirErrorCode.XmlError, $"portgroup '{group.Name}' can only be listed once");
        }
    }

    private static PhysicalNic[] FindCards(NetworkDefinition network, HostNetworks networks)
    {
        if (network.Forward!.HasOtherDevices)
        {
            throw Error(
                VirErrorCode.NoSupport, $"unsupported device type in network {network.Name} interface pool");
        }
        PhysicalNic[] cards =
        [
            .. network.Forward.Interfaces.Select(device =>
                networks.Cards.FirstOrDefault(card => card.Device == device)
                ?? throw Error(VirErrorCode.InternalError, $"Could not find PhysicalNic with name '{device}'")),
        ];
        foreach (PhysicalNic card in cards)
        {
            string? owner =
                networks.Switches.FirstOrDefault(item => item.Pnic.Exists(key => Is(card, key)))?.Name
                ?? (networks.ProxySwitches.FirstOrDefault(item => item.Pnic.Exists(key => Is(card, key))) is { } proxy
                    ? InventoryName.Unescape(proxy.DvsName)
                    : null);
            if (owner is not null)
            {
                throw Error(
                    VirErrorCode.ResourceBusy,
                    $"PhysicalNic '{card.Device}' belongs to switch '{owner}'; a card can have one switch only");
            }
        }
        return cards;
    }

    private static bool Is(PhysicalNic card, string key) => key == card.Key || key == card.Device;

    private static VirException Error(VirErrorCode code, string text) => VirException.Create(code, text);
}
