using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>One <c>&lt;controller&gt;</c>; without an index until all are known.</summary>
internal sealed record ControllerSettings(
    ControllerType Type, uint? Index, ScsiControllerModel? Model, DeviceAddress? Address)
{
    /// <summary>The order in which libvirt adds controllers that disks need and the XML does not name.</summary>
    private static readonly (DiskBus Bus, ControllerType Type)[] DiskControllers =
    [
        (DiskBus.Scsi, ControllerType.Scsi), (DiskBus.Fdc, ControllerType.Fdc), (DiskBus.Ide, ControllerType.Ide),
        (DiskBus.Sata, ControllerType.Sata), (DiskBus.Nvme, ControllerType.Nvme),
    ];

    public static ControllerSettings Read(Element controller)
    {
        ControllerType type = controller.OneOf("type", Names.ControllerType) ?? ControllerType.Ide;
        return new ControllerSettings(
            type, controller.Index("index"),
            type == ControllerType.Scsi ? ReadModel(controller) : null, AddressReader.Read(controller));
    }

    /// <summary>Gives every controller its index and adds those that the disks need.</summary>
    public static ValueList<ControllerDevice> Complete(
        IEnumerable<ControllerSettings> settings, IReadOnlyList<DiskSettings> disks)
    {
        List<ControllerDevice> controllers = WithIndexes(Arrange(settings));
        CheckUnique(controllers);
        foreach ((DiskBus bus, ControllerType type) in DiskControllers)
            AddMissing(controllers, type, disks.Where(disk => disk.Disk.Bus == bus));
        return controllers.ToValueList();
    }

    private static ScsiControllerModel? ReadModel(Element controller) =>
        controller.Attribute("model") is not { } text ? null
        : Names.ScsiControllerModel.TryGetValue(text, out ScsiControllerModel model) ? model
        : throw DomainError.Unsupported($"Unknown model type '{text}'");

    /// <summary>Document order by type; ascending within a type, those without an index last.</summary>
    private static IEnumerable<ControllerSettings> Arrange(IEnumerable<ControllerSettings> settings) => settings
        .GroupBy(controller => controller.Type)
        .SelectMany(group => group.OrderBy(controller => controller.Index ?? long.MaxValue));

    private static List<ControllerDevice> WithIndexes(IEnumerable<ControllerSettings> settings)
    {
        ControllerSettings[] all = [.. settings];
        HashSet<(ControllerType, uint)> used =
            [.. all.Where(controller => controller.Index is not null).Select(c => (c.Type, c.Index!.Value))];
        var next = new Dictionary<ControllerType, uint>();
        var controllers = new List<ControllerDevice>(all.Length);
        foreach (ControllerSettings controller in all)
        {
            uint index = controller.Index ?? next.GetValueOrDefault(controller.Type);
            while (controller.Index is null && !used.Add((controller.Type, index)))
                next[controller.Type] = ++index;
            controllers.Add(new ControllerDevice(controller.Type, index, controller.Model, controller.Address));
        }

        return controllers;
    }

    private static void CheckUnique(IEnumerable<ControllerDevice> controllers)
    {
        var seen = new HashSet<(ControllerType, uint)>();
        foreach (ControllerDevice controller in controllers)
        {
            // One USB controller may be made of several entries with one index.
            if (controller.Type != ControllerType.Usb && !seen.Add((controller.Type, controller.Index)))
                throw DomainError.Xml(
                    $"Multiple '{Names.ControllerType[controller.Type]}' controllers with index '{controller.Index}'");
        }
    }

    /// <summary>A new controller goes to its place among the others of its type by index, or to the end.</summary>
    private static void AddMissing(
        List<ControllerDevice> controllers, ControllerType type, IEnumerable<DiskSettings> disks)
    {
        uint[] used = [
            .. disks.Select(disk => disk.Disk.Address).OfType<DriveAddress>().Select(drive => drive.Controller)];
        if (used.Length == 0)
            return;
        HashSet<uint> present = [.. controllers.Where(controller => controller.Type == type).Select(c => c.Index)];
        for (uint index = 0; index <= Math.Min(used.Max(), HighestPossible); index++)
        {
            // libvirt fills the gaps below a controller; on SATA that would make controllers out of nothing.
            if (type == ControllerType.Sata && !used.Contains(index) || !present.Add(index))
                continue;
            int before = controllers.FindIndex(controller => controller.Type == type && controller.Index > index);
            int behind = controllers.FindLastIndex(controller => controller.Type == type);
            int place = before >= 0 ? before : behind >= 0 ? behind + 1 : controllers.Count;
            controllers.Insert(place, new ControllerDevice(type, index, Model: null, Address: null));
        }
    }

    // VMware has four controllers of a type; a made-up address must not make us build four thousand million.
    private const uint HighestPossible = 255;
}
