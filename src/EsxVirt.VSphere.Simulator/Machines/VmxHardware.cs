using System.Globalization;
using EsxVirt.Vmx;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// The devices of a machine as the API shows them, read from its VMX file as a host does when it registers the file.
/// Keys of devices follow real hosts: IDE 200, SCSI 1000, disks 2000, cards 4000, and so on.
/// </summary>
internal sealed partial class VmxHardware
{
    private readonly VmxDocument _vmx;
    private readonly VirtualMachine _machine;
    private readonly List<VirtualDevice> _devices = [];

    private VmxHardware(VmxDocument vmx, VirtualMachine machine)
    {
        _vmx = vmx;
        _machine = machine;
    }

    public static List<VirtualDevice> Read(VmxDocument vmx, VirtualMachine machine)
    {
        var hardware = new VmxHardware(vmx, machine);
        hardware.AddBoard();
        for (int bus = 0; bus < 4; bus++)
        {
            hardware.AddBus($"scsi{bus}", 64, hardware.ScsiController(bus), 2000 + 64 * bus);
            hardware.AddBus($"sata{bus}", 30, new VirtualAHCIController
            {
                Key = 15000 + bus,
                BusNumber = bus,
            }, 16000 + 30 * bus);
            hardware.AddBus($"nvme{bus}", 15, new VirtualNVMEController
            {
                Key = 31000 + bus,
                BusNumber = bus,
            }, 32000 + 15 * bus);
        }

        hardware.AddFloppies();
        hardware.AddNetworkCards();
        hardware.AddSerialPorts();
        hardware.AddParallelPorts();
        if (hardware.Is("vtpm.present"))
            hardware._devices.Add(new VirtualTPM
            {
                Key = 11000,
                DeviceInfo = Words("Virtual TPM", "Trusted Platform Module"),
            });
        return hardware._devices;
    }

    private void AddBoard()
    {
        AddIde(0);
        AddIde(1);
        _devices.Add(new VirtualPS2Controller
        {
            Key = 300,
            DeviceInfo = Words("PS2 controller 0", "PS2 controller 0"),
            Device = [600, 700],
        });
        _devices.Add(new VirtualPCIController
        {
            Key = 100,
            DeviceInfo = Words("PCI controller 0", "PCI controller 0"),
            Device = [500],
        });
        _devices.Add(new VirtualSIOController
        {
            Key = 400,
            DeviceInfo = Words("SIO controller 0", "SIO controller 0"),
        });
        _devices.Add(new VirtualKeyboard
        {
            Key = 600,
            DeviceInfo = Words("Keyboard", "Keyboard"),
            ControllerKey = 300,
            UnitNumber = 0,
        });
        _devices.Add(new VirtualPointingDevice
        {
            Key = 700,
            DeviceInfo = Words("Pointing device", "Pointing device; Device"),
            Backing = new VirtualPointingDeviceDeviceBackingInfo
            {
                DeviceName = "",
                UseAutoDetect = false,
                HostPointingDevice = "autodetect",
            },
            ControllerKey = 300,
            UnitNumber = 1,
        });
        _devices.Add(new VirtualMachineVideoCard
        {
            Key = 500,
            DeviceInfo = Words("Video card", "Video card"),
            ControllerKey = 100,
            UnitNumber = 0,
            VideoRamSizeInKB = (Number("svga.vramSize") ?? 4194304) / 1024,
            NumDisplays = 1,
        });
    }

    private VirtualDeviceConnectInfo Connection(string key) => new()
    {
        StartConnected = !IsFalse($"{key}.startConnected"),
        AllowGuestControl = true,
        Connected = _machine.Power == Power.On && !IsFalse($"{key}.startConnected"),
        Status = "untried",
    };

    /// <summary>Numbers and keys of the devices of that kind that the file has.</summary>
    private IEnumerable<(int Number, string Key)> Present(string kind, int most) => Enumerable.Range(0, most)
        .Select(number => (Number: number, Key: $"{kind}{number}"))
        .Where(device => Is($"{device.Key}.present"));

    private bool Is(string key) => string.Equals(_vmx[key], "TRUE", StringComparison.OrdinalIgnoreCase);

    private bool IsFalse(string key) => string.Equals(_vmx[key], "FALSE", StringComparison.OrdinalIgnoreCase);

    private string Text(string key) => _vmx.GetText(key) ?? "";

    private long? Number(string key)
        => long.TryParse(_vmx[key], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : null;

    private static Description Words(string label, string summary) => new() { Label = label, Summary = summary };
}
