namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>The devices of a domain by kind, each list in libvirt's order.</summary>
/// <param name="Disks">Hard disks, CD-ROM and floppy drives.</param>
/// <param name="Controllers">Disk controllers, and those of other kinds that a domain XML may name.</param>
/// <param name="Filesystems">VMware's shared folders.</param>
/// <param name="Interfaces">Network cards.</param>
/// <param name="Serials">Serial ports.</param>
/// <param name="Parallels">Parallel ports.</param>
/// <param name="Consoles">At most one: the twin of the first serial port.</param>
/// <param name="Tpms">VMware has at most one.</param>
/// <param name="Graphics">Remote displays.</param>
/// <param name="Videos">Video cards.</param>
public sealed record DomainDevices(
    ValueList<DiskDevice> Disks,
    ValueList<ControllerDevice> Controllers,
    ValueList<FilesystemDevice> Filesystems,
    ValueList<InterfaceDevice> Interfaces,
    ValueList<SerialDevice> Serials,
    ValueList<ParallelDevice> Parallels,
    ValueList<ConsoleDevice> Consoles,
    ValueList<TpmDevice> Tpms,
    ValueList<GraphicsDevice> Graphics,
    ValueList<VideoDevice> Videos)
{
    /// <summary>No device at all.</summary>
    public static DomainDevices None { get; } = new([], [], [], [], [], [], [], [], [], []);
}
