namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>A hard disk, CD-ROM or floppy drive.</summary>
/// <param name="Type">What the source is.</param>
/// <param name="Kind">What the guest sees: the <c>device</c> attribute.</param>
/// <param name="Driver">Cache mode and old-style driver name; <see cref="DiskDriver.Default"/> when not said.</param>
/// <param name="Source">File (<c>[datastore] path</c> or absolute) or host device; null: no medium. An empty text is
/// an empty device name.</param>
/// <param name="StartupPolicy">Whether the guest starts without the source; null: not said.</param>
/// <param name="Target">Device name in the guest (<c>sda</c>, <c>nvme0n1</c>), which encodes the position.</param>
/// <param name="Bus">Bus of the device.</param>
/// <param name="ReadOnly">Always so for CD-ROM drives.</param>
/// <param name="Transient">Changes are thrown away at power-off.</param>
/// <param name="Address">Position on a controller; null where none is known, as on busses that VMware lacks.</param>
public sealed record DiskDevice(
    DiskType Type,
    DiskKind Kind,
    DiskDriver Driver,
    string? Source,
    StartupPolicy? StartupPolicy,
    string Target,
    DiskBus Bus,
    bool ReadOnly,
    bool Transient,
    DeviceAddress? Address);

/// <summary><c>&lt;driver&gt;</c> of a disk.</summary>
/// <param name="Name">Old way of naming the SCSI controller's model, such as <c>lsilogic</c>; null: not said.</param>
/// <param name="Format">Image format (<c>type</c> attribute); null: not said.</param>
/// <param name="Cache"><see cref="DiskCache.Default"/> when not said.</param>
public sealed record DiskDriver(string? Name, string? Format, DiskCache Cache)
{
    /// <summary>Nothing said.</summary>
    public static DiskDriver Default { get; } = new(null, null, DiskCache.Default);

    /// <summary>Every write reaches the disk before it is reported done.</summary>
    public static DiskDriver WriteThrough { get; } = new(null, null, DiskCache.WriteThrough);
}

/// <summary>What a disk's source is; VMware has files and host devices.</summary>
public enum DiskType
{
    /// <summary>An image file.</summary>
    File,

    /// <summary>A device of the host.</summary>
    Block,

    /// <summary>A directory shown as a disk.</summary>
    Dir,

    /// <summary>A network protocol.</summary>
    Network,

    /// <summary>A volume of a storage pool.</summary>
    Volume,

    /// <summary>A namespace of an NVMe controller of the host.</summary>
    Nvme,

    /// <summary>A vhost-user daemon.</summary>
    VhostUser,

    /// <summary>A vDPA device.</summary>
    VhostVdpa,
}

/// <summary>What a disk is to the guest.</summary>
public enum DiskKind
{
    /// <summary>A hard disk.</summary>
    Disk,

    /// <summary>A CD-ROM drive.</summary>
    CdRom,

    /// <summary>A floppy drive.</summary>
    Floppy,

    /// <summary>A device passed through with its commands.</summary>
    Lun,
}

/// <summary>Busses that libvirt knows for disks; VMware has IDE, floppy, SCSI, SATA and NVMe.</summary>
public enum DiskBus
{
    /// <summary>IDE: <c>hd…</c>.</summary>
    Ide,

    /// <summary>Floppy controller: <c>fd…</c>.</summary>
    Fdc,

    /// <summary>SCSI: <c>sd…</c>.</summary>
    Scsi,

    /// <summary>virtio.</summary>
    Virtio,

    /// <summary>Xen.</summary>
    Xen,

    /// <summary>USB.</summary>
    Usb,

    /// <summary>User Mode Linux.</summary>
    Uml,

    /// <summary>SATA: <c>sd…</c>.</summary>
    Sata,

    /// <summary>SD card.</summary>
    Sd,

    /// <summary>NVMe: <c>nvmeXnY</c>.</summary>
    Nvme,
}

/// <summary>Cache modes of a disk.</summary>
public enum DiskCache
{
    /// <summary>The hypervisor's choice.</summary>
    Default,

    /// <summary>The host's cache is bypassed.</summary>
    None,

    /// <summary>Writes reach the disk before they are reported done.</summary>
    WriteThrough,

    /// <summary>Writes are reported done once cached.</summary>
    WriteBack,

    /// <summary>Write-through that bypasses the host's cache.</summary>
    DirectSync,

    /// <summary>Write-back that ignores flush requests.</summary>
    Unsafe,
}

/// <summary>Whether a domain starts without the source of a disk.</summary>
public enum StartupPolicy
{
    /// <summary>It fails.</summary>
    Mandatory,

    /// <summary>It fails at boot; the medium is dropped on migration.</summary>
    Requisite,

    /// <summary>It starts without.</summary>
    Optional,
}
