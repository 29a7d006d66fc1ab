namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>A video card.</summary>
/// <param name="Model">VMware has <see cref="VideoModel.VmVga"/> only.</param>
/// <param name="VramKiB">Memory in KiB; a power of two.</param>
/// <param name="Heads">Number of screens; 1 when not said.</param>
/// <param name="Primary">The one that shows the boot; true of the first card.</param>
public sealed record VideoDevice(VideoModel Model, uint VramKiB, uint Heads, bool Primary);

/// <summary>Models of video cards that libvirt knows.</summary>
public enum VideoModel
{
    /// <summary>Plain VGA.</summary>
    Vga,

    /// <summary>Cirrus Logic.</summary>
    Cirrus,

    /// <summary>VMware SVGA.</summary>
    VmVga,

    /// <summary>Xen.</summary>
    Xen,

    /// <summary>VirtualBox.</summary>
    VBox,

    /// <summary>Spice.</summary>
    Qxl,

    /// <summary>Parallels.</summary>
    Parallels,

    /// <summary>virtio.</summary>
    Virtio,

    /// <summary>FreeBSD's frame buffer.</summary>
    Gop,

    /// <summary>No card.</summary>
    None,

    /// <summary>Bochs.</summary>
    Bochs,

    /// <summary>Frame buffer in memory.</summary>
    RamFb,
}
