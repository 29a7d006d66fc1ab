using EsxVirt.Libvirt.Conversion.Reading;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Vmx;

namespace EsxVirt.Libvirt.Conversion.Ports;

/// <summary>Parallel ports.</summary>
internal static class ParallelReader
{
    private const int Count = 3;

    private static readonly DeviceNames Names = new("parallel");

    public static ValueList<ParallelDevice> Read(VmxReading reading) => PortScan.Read(
        reading, Names, Count, (reading, values, port) => new ParallelDevice(ReadSource(reading, values), port));

    private static CharacterSource ReadSource(VmxReading reading, VmxValues values)
    {
        string type = reading.RequireText(values, "fileType");
        string name = reading.RequireText(values, "fileName");
        return type.ToLowerInvariant() switch
        {
            "device" => new DeviceSource(name),
            "file" => new FileSource(reading.ResolveFile(name, values, allowMissing: false)),
            _ => throw reading.Inexpressible(
                $"Expecting VMX entry '{values.Key("fileType")}' to be 'device' or 'file' but found '{type}'",
                values.Key("fileType")),
        };
    }
}
