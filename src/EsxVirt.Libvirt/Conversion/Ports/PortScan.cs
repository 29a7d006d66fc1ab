using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Ports;

/// <summary>Goes through the ports of one kind.</summary>
internal static class PortScan
{
    public static ValueList<T> Read<T>(
        VmxReading reading, DeviceNames names, int count, Func<VmxReading, VmxValues, uint, T> read) where T : class
    {
        var ports = new List<T>();
        for (int port = 0; port < count; port++)
        {
            if (reading.ReadDevice(names[port], (port, read), ReadPort) is { } device)
                ports.Add(device);
        }
        return ports.ToValueList();
    }

    private static T? ReadPort<T>(
        VmxReading reading, string name, (int Port, Func<VmxReading, VmxValues, uint, T> Read) what) where T : class
    {
        VmxValues values = reading.Values.Section(name);
        bool isPresent = values.GetBoolean("present", false);
        values.GetBoolean("startConnected", true);
        return isPresent ? what.Read(reading, values, (uint)what.Port) : null;
    }
}
