using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Redefining;

/// <summary>
/// Network cards, told apart by their addresses; one whose address alone was changed is found by its place among those
/// that are left.
/// </summary>
internal sealed class InterfaceEdits(CurrentHardware now, DeviceEdits edits, DomainDevices? shown)
{
    /// <summary>Entries of the VMX that the API has no members for.</summary>
    public List<OptionValue> Options { get; } = [];

    public void Plan(IReadOnlyList<InterfaceDevice> wanted, bool isRunning)
    {
        List<VirtualEthernetCard> current = [.. now.All<VirtualEthernetCard>().Where(IsExpressible)];
        List<InterfaceDevice> unmatched = [];
        foreach (InterfaceDevice card in wanted)
        {
            if (current.Find(c => MacOf(c) == card.Mac) is { } same)
            {
                current.Remove(same);
                if (shown?.Interfaces.Contains(card) != true)
                    Change(same, card, isRunning);
            }
            else
            {
                unmatched.Add(card);
            }
        }
        if (shown is not null)
            current.RemoveAll(c => !IsShown(c));
        int free = current.Select(
            c => c.Key).Concat(now.All<VirtualEthernetCard>().Select(c => c.Key)).DefaultIfEmpty(3999).Max() - 3999;
        foreach (InterfaceDevice card in unmatched)
        {
            if (current.FirstOrDefault() is { } left)
            {
                current.RemoveAt(0);
                Change(left, card, isRunning);
            }
            else
            {
                Add(card, isRunning, free++);
            }
        }
        foreach (VirtualEthernetCard card in current)
            edits.Remove(card);
    }

    /// <summary>One without an address is shown with zeros.</summary>
    private bool IsShown(VirtualEthernetCard card)
    {
        MacAddress mac = MacOf(card) ?? default;
        return shown!.Interfaces.Any(other => other.Mac == mac);
    }

    private static bool IsExpressible(VirtualEthernetCard card) =>
        card is VirtualPCNet32 or VirtualVmxnet or VirtualE1000 or VirtualE1000e;

    private static MacAddress? MacOf(VirtualEthernetCard card) =>
        MacAddress.TryParse(card.MacAddress, out MacAddress mac) && mac != default ? mac : null;

    private void Change(VirtualEthernetCard card, InterfaceDevice wanted, bool isRunning)
    {
        if (wanted.Model is { } model && !IsOfModel(card, model))
        {
            edits.Remove(card);
            Add(wanted, isRunning, card.Key - 4000);
            return;
        }
        // A card that has not got an address yet is shown with one of zeros, for which the XML's reader makes one up.
        if (MacOf(card) is { } mac && mac != wanted.Mac)
        {
            SetMac(edits.Edit(card), wanted);
        }
        else if (wanted.MacType == MacType.Static && card.AddressType is "generated" or "assigned")
        {
            edits.Edit(card).AddressType = "manual";
        }
        if (!IsPluggedInto(card, wanted.Connection))
            edits.Edit(card).Backing = BackingOf(wanted.Connection);
    }

    private void Add(InterfaceDevice wanted, bool isRunning, int number)
    {
        VirtualEthernetCard card = wanted.Model switch
        {
            InterfaceModel.Vlance => new VirtualPCNet32(),
            InterfaceModel.Vmxnet => new VirtualVmxnet(),
            InterfaceModel.Vmxnet2 => new VirtualVmxnet2(),
            InterfaceModel.Vmxnet3 => new VirtualVmxnet3(),
            InterfaceModel.E1000E => new VirtualE1000e(),
            _ => new VirtualE1000(),
        };
        card.Key = edits.NewKey();
        card.Backing = BackingOf(wanted.Connection);
        card.Connectable =
            new VirtualDeviceConnectInfo { StartConnected = true, AllowGuestControl = true, Connected = isRunning };
        card.WakeOnLanEnabled = true;
        SetMac(card, wanted);
        if (card.AddressType == "manual" && !IsUsersRange(wanted.Mac))
            Options.Add(new OptionValue { Key = $"ethernet{number}.checkMACAddress", Value = "FALSE" });
        edits.Add(card);
    }

    /// <summary>
    /// VMware's ranges: hosts generate in 00:0c:29, vCenters assign in the third quarter of 00:50:56.
    /// </summary>
    private static void SetMac(VirtualEthernetCard card, InterfaceDevice wanted)
    {
        ulong vendor = wanted.Mac.Value >> 24;
        bool isVCenters = vendor == 0x005056 && (wanted.Mac.Value >> 22 & 3) == 2;
        bool isGenerated = wanted.MacType is { } type ? type == MacType.Generated : vendor == 0x000c29 || isVCenters;
        card.AddressType = !isGenerated ? "manual" : isVCenters ? "assigned" : "generated";
        card.MacAddress = wanted.Mac.ToString();
    }

    private static bool IsUsersRange(MacAddress mac) => mac.Value >> 24 == 0x005056 && (mac.Value >> 22 & 3) == 0;

    private static bool IsOfModel(VirtualEthernetCard card, InterfaceModel model) => model switch
    {
        InterfaceModel.Vlance => card is VirtualPCNet32,
        InterfaceModel.Vmxnet3 => card is VirtualVmxnet3,
        InterfaceModel.Vmxnet2 => card is VirtualVmxnet2,
        InterfaceModel.Vmxnet => card is VirtualVmxnet and not (VirtualVmxnet2 or VirtualVmxnet3),
        InterfaceModel.E1000 => card is VirtualE1000,
        InterfaceModel.E1000E => card is VirtualE1000e,
        _ => false,
    };

    private static bool IsPluggedInto(VirtualEthernetCard card, InterfaceConnection connection) =>
        (card.Backing, connection) switch
        {
            (VirtualDeviceDeviceBackingInfo network, BridgeConnection bridge) => network.DeviceName == bridge.Bridge,
            (VirtualEthernetCardDistributedVirtualPortBackingInfo { Port: { } port }, VdsConnection vds) =>
                UuidText.TryParse(port.SwitchUuid, out Guid id) && id == vds.SwitchId
                && (vds.PortgroupId is null || port.PortgroupKey == vds.PortgroupId),
            (VirtualEthernetCardDistributedVirtualPortBackingInfo, BridgeConnection)
                or (_, VdsConnection or BridgeConnection) => false,
            // What these are to VMware's hosts the API does not tell.
            _ => true,
        };

    private static VirtualDeviceBackingInfo BackingOf(InterfaceConnection connection) => connection switch
    {
        BridgeConnection bridge => new VirtualEthernetCardNetworkBackingInfo { DeviceName = bridge.Bridge },
        VdsConnection vds => new VirtualEthernetCardDistributedVirtualPortBackingInfo
        {
            Port = new DistributedVirtualSwitchPortConnection
            {
                SwitchUuid = UuidText.ToVmx(vds.SwitchId),
                PortgroupKey = vds.PortgroupId,
                // A port that is named without its group; otherwise the server picks one of the group.
                PortKey = vds.PortgroupId is null && vds.PortId != 0 ? $"{vds.PortId}" : null,
            },
        },
        _ => throw VirException.Create(
            VirErrorCode.ConfigUnsupported,
            $"Unsupported net type '{Names.InterfaceType[connection.Type]}' for a card of an existing domain"),
    };
}
