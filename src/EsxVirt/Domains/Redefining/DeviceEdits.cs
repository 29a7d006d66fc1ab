using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Redefining;

/// <summary>Collects what one reconfiguration does to devices, in an order in which no place is taken twice.</summary>
internal sealed class DeviceEdits
{
    private readonly List<VirtualDevice> _removed = [];
    private readonly List<VirtualDevice> _removedControllers = [];
    private readonly List<VirtualDevice> _addedControllers = [];
    private readonly List<VirtualDevice> _edited = [];
    private readonly List<VirtualDevice> _added = [];
    private int _lastKey = -100;

    /// <summary>Keys of new devices are below zero; the server gives them their own.</summary>
    public int NewKey() => --_lastKey;

    /// <summary>Whether a device goes.</summary>
    public bool Removes(VirtualDevice device) => _removed.Contains(device) || _removedControllers.Contains(device);

    /// <summary>Takes a device away; the files behind it stay.</summary>
    public void Remove(VirtualDevice device) =>
        (device is VirtualController ? _removedControllers : _removed).Add(device);

    /// <summary>Whether anything happens to a device that the machine has.</summary>
    public bool TouchesExisting => _removed.Count + _removedControllers.Count + _edited.Count > 0;

    /// <summary>
    /// Changes a device, which the server finds by its key: a copy to be changed, the same one each time.
    /// </summary>
    public T Edit<T>(T device)
        where T : VirtualDevice
    {
        if (_edited.Find(edited => edited.Key == device.Key) is { } begun)
            return (T)begun;
        var copy = (T)CopyOf(device);
        if (device.Backing is { } backing)
            copy.Backing = (VirtualDeviceBackingInfo)CopyOf(backing);
        _edited.Add(copy);
        return copy;
    }

    /// <summary>Adds a device.</summary>
    public void Add(VirtualDevice device) => (device is VirtualController ? _addedControllers : _added).Add(device);

    /// <summary>For <c>deviceChange</c>.</summary>
    public List<VirtualDeviceConfigSpec> ToSpecs() =>
    [
        .. Specs(_removed, VirtualDeviceConfigSpecOperation.Remove),
        .. Specs(_removedControllers, VirtualDeviceConfigSpecOperation.Remove),
        .. Specs(_addedControllers, VirtualDeviceConfigSpecOperation.Add),
        .. Specs(_edited, VirtualDeviceConfigSpecOperation.Edit),
        .. Specs(_added, VirtualDeviceConfigSpecOperation.Add),
    ];

    private static DataObject CopyOf(DataObject original)
    {
        DataObject copy = original.WireType.Create();
        foreach (Member member in original.WireType.Members)
            copy.SetMember(member.Name, original.GetMember(member.Name));
        return copy;
    }

    private static IEnumerable<VirtualDeviceConfigSpec> Specs(
        IEnumerable<VirtualDevice> devices, VirtualDeviceConfigSpecOperation operation) =>
        devices.Select(device => new VirtualDeviceConfigSpec { Operation = operation, Device = device });
}
