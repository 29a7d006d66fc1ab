using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>
/// All devices between reading and the finished record. Kinds that VMware has no use for (sound, input, watchdog,
/// memory balloon, host devices and so on) are not looked at.
/// </summary>
internal sealed class DeviceSettings
{
    private List<DiskSettings> _disks;
    private readonly IReadOnlyList<ControllerSettings> _controllers;
    private readonly ValueList<FilesystemDevice> _filesystems;
    private readonly IReadOnlyList<InterfaceSettings> _cards;
    private readonly ValueList<ParallelDevice> _parallels;
    private readonly ValueList<SerialDevice> _serials;
    private readonly IReadOnlyList<CharacterSource?> _consoles;
    private readonly ValueList<GraphicsDevice> _graphics;
    private readonly IReadOnlyList<VideoDevice> _videos;
    private readonly ValueList<TpmDevice> _tpms;
    private ValueList<InterfaceDevice> _interfaces = [];

    private DeviceSettings(Element domain, Random random)
    {
        // The order in which libvirt reads the kinds, which decides what is reported first.
        _disks = DiskOrder.Arrange(domain.All("devices", "disk").Select(DiskSettings.Read));
        _controllers = [.. domain.All("devices", "controller").Select(ControllerSettings.Read)];
        _filesystems = domain.All("devices", "filesystem").Select(FilesystemReader.Read).ToValueList();
        _cards = [.. domain.All("devices", "interface").Select(card => InterfaceReader.Read(card, random))];
        _parallels = PortReader.ReadParallels(domain.All("devices", "parallel"));
        _serials = PortReader.ReadSerials(domain.All("devices", "serial"));
        _consoles = PortReader.ReadConsoles(domain.All("devices", "console"));
        _tpms = domain.All("devices", "tpm").Select(TpmReader.Read).ToValueList();
        _graphics = domain.All("devices", "graphics").Select(GraphicsReader.Read).ToValueList();
        _videos = [.. domain.All("devices", "video").Select(VideoReader.Read)];
    }

    public static DeviceSettings Read(Element domain, Random random) => new(domain, random);

    /// <summary>What each device leaves open.</summary>
    public void FillIn()
    {
        _disks = [.. _disks.Select(DiskAddresses.FillIn)];
        _interfaces = _cards.Select(card => card.Complete()).ToValueList();
    }

    public ValueList<ControllerDevice> CompleteControllers() => ControllerSettings.Complete(_controllers, _disks);

    public ValueList<SerialDevice> CompleteSerials() => PortReader.Complete(_serials, _consoles);

    public void Check()
    {
        DiskRules.Check(_disks);
        VideoReader.Check(_videos);
    }

    public DomainDevices Complete(ValueList<ControllerDevice> controllers, ValueList<SerialDevice> serials) => new(
        _disks.Select(settings => settings.Disk).ToValueList(), controllers, _filesystems, _interfaces, serials,
        _parallels,
        serials.Count == 0 ? [] : [new ConsoleDevice(serials[0].Source, serials[0].Port)],
        _tpms, _graphics, VideoReader.Complete(_videos, _graphics.Count > 0));
}
