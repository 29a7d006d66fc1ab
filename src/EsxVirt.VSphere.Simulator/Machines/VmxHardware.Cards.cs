using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <content>Network cards.</content>
internal sealed partial class VmxHardware
{
    private void AddNetworkCards()
    {
        foreach ((int index, string key) in Present("ethernet", 10))
        {
            VirtualEthernetCard card = NewCard(key);
            card.Key = 4000 + index;
            card.Backing = NetworkBacking(key);
            card.DeviceInfo = Words($"Network adapter {index + 1}", Text($"{key}.networkName"));
            card.Connectable = Connection(key);
            card.ControllerKey = 100;
            card.UnitNumber = 7 + index;
            card.MacAddress = _vmx[$"{key}.address"] ?? _vmx[$"{key}.generatedAddress"];
            card.AddressType =
                _vmx[$"{key}.addressType"] switch { "static" => "manual", "vpx" => "assigned", _ => "generated" };
            card.WakeOnLanEnabled = true;
            _devices.Add(card);
        }
    }

    private VirtualEthernetCard NewCard(string key) => _vmx[$"{key}.virtualDev"]?.ToLowerInvariant() switch
    {
        "vmxnet3" => new VirtualVmxnet3(),
        "vmxnet" => _vmx[$"{key}.features"] == "15" ? new VirtualVmxnet2() : new VirtualVmxnet(),
        "e1000" => new VirtualE1000(),
        "e1000e" => new VirtualE1000e(),
        _ => new VirtualPCNet32(),
    };

    private VirtualDeviceBackingInfo NetworkBacking(string key)
    {
        if (_vmx[$"{key}.dvs.switchId"] is { } switchId)
            return new VirtualEthernetCardDistributedVirtualPortBackingInfo
            {
                Port = new DistributedVirtualSwitchPortConnection
                {
                    SwitchUuid = switchId,
                    PortgroupKey = _vmx[$"{key}.dvs.portgroupId"],
                    PortKey = _vmx[$"{key}.dvs.portId"],
                    ConnectionCookie = Number($"{key}.dvs.connectionId") is { } cookie ? (int)cookie : null,
                },
            };
        string network = Text($"{key}.networkName");
        return new VirtualEthernetCardNetworkBackingInfo
        {
            DeviceName = network,
            UseAutoDetect = false,
            Network = _machine.Datastore.NetworkNamed(network),
        };
    }
}
