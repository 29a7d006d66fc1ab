using EsxVirt.Libvirt.Conversion.Writing;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Conversion.Interfaces;

/// <summary>Network cards, numbered in their order.</summary>
internal static class InterfaceWriter
{
    private const int LastOfOldHardware = 3, Last = 9, FirstHardwareWithTen = 7;

    public static void Write(VmxLines lines, ValueList<InterfaceDevice> cards, int hardwareVersion)
    {
        int last = hardwareVersion < FirstHardwareWithTen ? LastOfOldHardware : Last;
        for (int index = 0; index < cards.Count; index++)
        {
            if (index > last)
                throw ConversionError.Internal($"Ethernet controller index {index} out of [0..{last}] range");
            string prefix = $"ethernet{index}";
            lines.Add($"{prefix}.present", true);
            AddModel(lines, prefix, cards[index].Model);
            AddConnection(lines, prefix, cards[index]);
            MacWriter.Write(lines, prefix, cards[index]);
        }
    }

    private static void AddModel(VmxLines lines, string prefix, InterfaceModel? model)
    {
        switch (model)
        {
            case null:
                break;
            case InterfaceModel.Vmxnet2:
                lines.Add($"{prefix}.virtualDev", Names.InterfaceModel[InterfaceModel.Vmxnet]);
                lines.Add($"{prefix}.features", VmxnetFeatures.Vmxnet2);
                break;
            case InterfaceModel.Vlance or InterfaceModel.Vmxnet or InterfaceModel.Vmxnet3 or InterfaceModel.E1000
                or InterfaceModel.E1000E:
                lines.Add($"{prefix}.virtualDev", Names.InterfaceModel[model.Value]);
                break;
            default:
                throw ConversionError.Internal(
                    "Expecting domain XML entry 'devices/interface/model' to be 'vlance' or 'vmxnet' or 'vmxnet2' or "
                    + $"'vmxnet3' or 'e1000' or 'e1000e' but found '{Names.InterfaceModel[model.Value]}'");
        }
    }

    private static void AddConnection(VmxLines lines, string prefix, InterfaceDevice card)
    {
        switch (card.Connection)
        {
            case BridgeConnection bridge:
                lines.Add($"{prefix}.networkName", bridge.Bridge);
                lines.Add($"{prefix}.connectionType", card.TargetDevice is null ? "bridged" : "custom");
                if (card.TargetDevice is { } device)
                    lines.Add($"{prefix}.vnet", device);
                break;
            case UserConnection:
                lines.Add($"{prefix}.connectionType", "nat");
                break;
            case NullConnection:
                break;
            case VdsConnection port:
                AddSwitchPort(lines, prefix, port);
                break;
            default:
                throw ConversionError.Unsupported(
                    $"Unsupported net type '{Names.InterfaceType[card.Connection.Type]}'");
        }
    }

    private static void AddSwitchPort(VmxLines lines, string prefix, VdsConnection port)
    {
        lines.Add($"{prefix}.dvs.switchId", UuidText.ToVmx(port.SwitchId));
        if (port.PortId != 0)
            lines.Add($"{prefix}.dvs.portId", port.PortId);
        if (port.PortgroupId is { } group)
            lines.Add($"{prefix}.dvs.portgroupId", group);
        if (port.ConnectionId != 0)
            lines.Add($"{prefix}.dvs.connectionId", port.ConnectionId);
    }
}
