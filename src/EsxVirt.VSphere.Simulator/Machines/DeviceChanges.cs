using System.Globalization;
using EsxVirt.Vmx;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// Adds, changes and removes devices of a machine in its VMX file. What is removed leaves no key behind; files of disks
/// are left alone.
/// </summary>
internal sealed class DeviceChanges(VirtualMachine vm, VirtualMachineConfigSpec spec)
{
    private readonly Dictionary<int, string> _prefixes = PrefixesOf(vm.Config.Hardware.Device);
    private int _index;

    /// <exception cref="Wire.Soap.SoapFaultException">
    /// <c>InvalidDeviceSpec</c> for a device that cannot be, <c>InvalidPowerState</c> for one that cannot be changed
    /// while the machine is on, <c>FileNotFound</c> for a missing disk.
    /// </exception>
    public void Apply(VmxDocument vmx)
    {
        for (_index = 0; _index < spec.DeviceChange.Count; _index++)
        {
            VirtualDeviceConfigSpec change = spec.DeviceChange[_index];
            CheckPower(change);
            if (change.Operation == VirtualDeviceConfigSpecOperation.Remove)
                Remove(vmx, change.Device);
            else if (change.Operation == VirtualDeviceConfigSpecOperation.Edit)
                Edit(vmx, change.Device);
            else if (change.Operation == VirtualDeviceConfigSpecOperation.Add)
                Add(vmx, change.Device);
            else
                throw Wrong("no operation");
        }
        if (_prefixes.Values.FirstOrDefault(IsOrphan) is { } orphan)
            throw Wrong($"the controller of {orphan} is gone");
    }

    /// <summary>Beginnings of keys by the devices that they are of.</summary>
    private static Dictionary<int, string> PrefixesOf(List<VirtualDevice> devices)
    {
        var prefixes = new Dictionary<int, string>();
        foreach (VirtualController controller in devices.OfType<VirtualController>())
            prefixes[controller.Key] = DeviceNames.OfController(controller);
        foreach (VirtualDevice device in devices.Where(device => device is not VirtualController))
            if (DeviceNames.Of(device, prefixes) is { } prefix)
                prefixes[device.Key] = prefix;
        return prefixes;
    }

    private void Remove(VmxDocument vmx, VirtualDevice device)
    {
        string prefix = Find(device);
        foreach (string key in vmx.Entries.Select(entry => entry.Key).ToList())
            if (key.StartsWith(prefix + ".", StringComparison.OrdinalIgnoreCase))
                vmx.Remove(key);
        // Hosts take floppy drives for present unless the file says otherwise.
        if (prefix.StartsWith("floppy", StringComparison.Ordinal))
            vmx.SetText($"{prefix}.present", "FALSE");
        _prefixes.Remove(device.Key);
    }

    private void Edit(VmxDocument vmx, VirtualDevice device)
    {
        string prefix = Find(device);
        VirtualDevice before = vm.Config.Hardware.Device.Find(other => other.Key == device.Key)!;
        if (before.WireType != device.WireType)
            throw Wrong("the device is of another type");
        // A device may move to another controller or unit.
        string place = device is VirtualDisk or VirtualCdrom ? DeviceNames.Of(device, _prefixes) ?? prefix : prefix;
        if (place != prefix)
        {
            if (_prefixes.ContainsValue(place))
                throw Wrong($"its place is taken ({place})");
            Remove(vmx, device);
            _prefixes[device.Key] = place;
            vmx.SetText($"{place}.present", "TRUE");
        }
        Write(vmx, place, device);
    }

    private void Add(VmxDocument vmx, VirtualDevice device)
    {
        if (_prefixes.ContainsKey(device.Key))
            throw Wrong("the key is in use");
        string prefix = device is VirtualController controller
            ? DeviceNames.OfController(controller)
            : DeviceNames.Of(device, _prefixes) ?? DeviceNames.NextFree(device, _prefixes)
                ?? throw Wrong("there is no place for it");
        if (_prefixes.ContainsValue(prefix))
            throw Wrong($"its place is taken ({prefix})");
        CheckHardware(device, prefix);
        _prefixes[device.Key] = prefix;
        vmx.SetText($"{prefix}.present", "TRUE");
        if (device is VirtualEthernetCard { AddressType: null or "generated", MacAddress: null or "" } card)
        {
            card.AddressType = "generated";
            card.MacAddress = new Seeded(vm.Server.Options.Seed, vm.Ordinal).Mac(MacRange.Generated, _prefixes.Count);
        }
        Write(vmx, prefix, device);
    }

    private void Write(VmxDocument vmx, string prefix, VirtualDevice device)
    {
        if (DeviceKeys.FileOf(device) is { } path && path.StartsWith('['))
        {
            (Datastore store, string file) = vm.Host.Locate(path);
            if (store.Files.Find(file) is null && device is VirtualDisk or VirtualCdrom)
                throw Faults.FileNotFound(path);
        }
        foreach ((string key, string? value) in DeviceKeys.Of(prefix, device, vm.FileNameOf)
            ?? throw Wrong("what is behind it is unknown"))
        {
            if (value is null)
                vmx.Remove($"{prefix}.{key}");
            else
                vmx.SetText($"{prefix}.{key}", value);
        }
    }

    private void CheckHardware(VirtualDevice device, string prefix)
    {
        int version = vm.Facts.HardwareVersion;
        int needed = device switch
        {
            VirtualAHCIController => 10,
            VirtualNVMEController => 13,
            VirtualTPM => 14,
            _ => 0,
        };
        if (version < needed)
            throw Wrong($"it requires hardware version {needed}");
        if (device is VirtualTPM && (spec.Firmware ?? vm.Vmx["firmware"]) != "efi")
            throw Wrong("it requires EFI");
        if (prefix.StartsWith("scsi", StringComparison.Ordinal) && device is not VirtualController)
        {
            int unit = int.Parse(prefix.AsSpan(prefix.IndexOf(':') + 1), CultureInfo.InvariantCulture);
            if (unit == 7 || unit > (version < 13 ? 15 : 64))
                throw Wrong("the controller has no such unit");
        }
    }

    /// <summary>What a guest must not lose or find while it runs.</summary>
    private void CheckPower(VirtualDeviceConfigSpec change)
    {
        bool isMedium = change.Operation == VirtualDeviceConfigSpecOperation.Edit
            && change.Device is VirtualCdrom or VirtualFloppy or VirtualEthernetCard;
        bool isPluggable = change.Device is VirtualEthernetCard
            or VirtualSCSIController or VirtualAHCIController or VirtualNVMEController
            || change.Device is VirtualDisk && _prefixes.GetValueOrDefault(
                change.Device.ControllerKey ?? 0)?.StartsWith("ide", StringComparison.Ordinal) != true;
        if (vm.Power == Power.On && !isMedium && !isPluggable || vm.Power == Power.Suspended)
            throw Faults.InvalidPowerState(MachineConfig.StateOf(vm.Power), VirtualMachinePowerState.PoweredOff);
    }

    private bool IsOrphan(string prefix) =>
        prefix.IndexOf(':') is > 0 and var colon && !_prefixes.ContainsValue(prefix[..colon]);

    private string Find(VirtualDevice device) =>
        _prefixes.TryGetValue(device.Key, out string? prefix) ? prefix : throw Wrong("there is no device of that key");

    private Wire.Soap.SoapFaultException Wrong(string why) => Faults.InvalidDeviceSpec(_index, why);
}
