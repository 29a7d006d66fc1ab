using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Ports;

/// <summary>Goes through the ports of one kind.</summary>
internal static class PortScan
{
    public static ValueList<T> Read<T>(VmxReading reading, string name, int count, Func<VmxReading, VmxValues, uint, T> read)
        where T : class
    {
        var ports = new List<T>();
        for (uint index = 0; index < count; index++)
        {
            uint port = index;
            T? device = reading.ReadDevice($"{name}{port}", (reading, device) =>
            {
                VmxValues values = reading.Values.Section(device);
                bool isPresent = values.GetBoolean("present", false);
                values.GetBoolean("startConnected", true);
                return isPresent ? read(reading, values, port) : null;
            });
            if (device is not null)
                ports.Add(device);
        }
        return ports.ToValueList();
    }
}
