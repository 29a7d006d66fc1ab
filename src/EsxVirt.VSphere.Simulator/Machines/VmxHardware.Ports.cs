using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <content>Serial and parallel ports.</content>
internal sealed partial class VmxHardware
{
    private void AddSerialPorts()
    {
        foreach ((int index, string key) in Present("serial", 4))
        {
            _devices.Add(new VirtualSerialPort
            {
                Key = 9000 + index,
                DeviceInfo = Words($"Serial port {index + 1}", Text($"{key}.fileName")),
                Backing = SerialBacking(key),
                Connectable = Connection(key),
                ControllerKey = 400,
                UnitNumber = index,
                YieldOnPoll = true,
            });
        }
    }

    private VirtualDeviceBackingInfo SerialBacking(string key)
    {
        string file = Text($"{key}.fileName");
        return _vmx[$"{key}.fileType"]?.ToLowerInvariant() switch
        {
            "file" => new VirtualSerialPortFileBackingInfo
            {
                FileName = _machine.PathOf(file),
                Datastore = _machine.Datastore.Self,
            },
            "pipe" => new VirtualSerialPortPipeBackingInfo
            {
                PipeName = file,
                Endpoint = _vmx[$"{key}.pipe.endPoint"] ?? "client",
                NoRxLoss = Is($"{key}.tryNoRxLoss"),
            },
            "network" => new VirtualSerialPortURIBackingInfo
            {
                ServiceURI = file,
                Direction = _vmx[$"{key}.network.endPoint"] ?? "server",
            },
            _ => new VirtualSerialPortDeviceBackingInfo { DeviceName = file, UseAutoDetect = false },
        };
    }

    private void AddParallelPorts()
    {
        foreach ((int index, string key) in Present("parallel", 3))
        {
            string file = Text($"{key}.fileName");
            _devices.Add(new VirtualParallelPort
            {
                Key = 10000 + index,
                DeviceInfo = Words($"Parallel port {index + 1}", file),
                Backing = _vmx[$"{key}.fileType"] == "file"
                    ? new VirtualParallelPortFileBackingInfo
                    {
                        FileName = _machine.PathOf(file),
                        Datastore = _machine.Datastore.Self,
                    }
                    : new VirtualParallelPortDeviceBackingInfo { DeviceName = file, UseAutoDetect = false },
                Connectable = Connection(key),
                ControllerKey = 400,
                UnitNumber = index,
            });
        }
    }
}
