using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Libvirt.Model.Networks;

namespace EsxVirt.Libvirt.Model;

/// <summary>libvirt's names of all enumerations of the model: what domain XML and messages call their values.</summary>
public static class Names
{
    /// <summary><c>&lt;type arch='…'&gt;</c></summary>
    public static NameTable<GuestArchitecture> GuestArchitecture { get; } = new(
        (Model.GuestArchitecture.I686, "i686"), (Model.GuestArchitecture.X8664, "x86_64"));

    /// <summary><c>&lt;os firmware='…'&gt;</c></summary>
    public static NameTable<FirmwareKind> Firmware { get; } = new(
        (FirmwareKind.Bios, "bios"), (FirmwareKind.Efi, "efi"));

    /// <summary><c>&lt;smbios mode='…'&gt;</c></summary>
    public static NameTable<SmbiosMode> SmbiosMode { get; } = new(
        (Model.SmbiosMode.None, "none"), (Model.SmbiosMode.Emulate, "emulate"),
        (Model.SmbiosMode.Host, "host"), (Model.SmbiosMode.Sysinfo, "sysinfo"));

    /// <summary><c>&lt;cpu mode='…'&gt;</c></summary>
    public static NameTable<CpuMode> CpuMode { get; } = new(
        (Model.CpuMode.Custom, "custom"), (Model.CpuMode.HostModel, "host-model"),
        (Model.CpuMode.HostPassthrough, "host-passthrough"), (Model.CpuMode.Maximum, "maximum"));

    /// <summary><c>&lt;state&gt;…</c> of a snapshot</summary>
    public static NameTable<DomainState> SnapshotState { get; } = new(
        (DomainState.NoState, "nostate"), (DomainState.Running, "running"), (DomainState.Blocked, "blocked"),
        (DomainState.Paused, "paused"), (DomainState.Shutdown, "shutdown"), (DomainState.Shutoff, "shutoff"),
        (DomainState.Crashed, "crashed"), (DomainState.PmSuspended, "pmsuspended"));

    /// <summary><c>&lt;forward mode='…'&gt;</c> of a network</summary>
    public static NameTable<NetworkForwardMode> ForwardMode { get; } = new(
        (NetworkForwardMode.None, "none"), (NetworkForwardMode.Nat, "nat"), (NetworkForwardMode.Route, "route"),
        (NetworkForwardMode.Open, "open"), (NetworkForwardMode.Bridge, "bridge"),
        (NetworkForwardMode.Private, "private"), (NetworkForwardMode.Vepa, "vepa"),
        (NetworkForwardMode.Passthrough, "passthrough"), (NetworkForwardMode.HostDev, "hostdev"));

    /// <summary><c>&lt;clock offset='…'&gt;</c></summary>
    public static NameTable<ClockOffset> ClockOffset { get; } = new(
        (Model.ClockOffset.Utc, "utc"), (Model.ClockOffset.LocalTime, "localtime"));

    /// <summary><c>&lt;on_poweroff&gt;…</c>, <c>&lt;on_reboot&gt;…</c>, <c>&lt;on_crash&gt;…</c></summary>
    public static NameTable<LifecycleAction> LifecycleAction { get; } = new(
        (Model.LifecycleAction.Destroy, "destroy"), (Model.LifecycleAction.Restart, "restart"),
        (Model.LifecycleAction.RenameRestart, "rename-restart"), (Model.LifecycleAction.Preserve, "preserve"),
        (Model.LifecycleAction.CoreDumpDestroy, "coredump-destroy"),
        (Model.LifecycleAction.CoreDumpRestart, "coredump-restart"));

    /// <summary><c>&lt;disk type='…'&gt;</c></summary>
    public static NameTable<DiskType> DiskType { get; } = new(
        (Devices.DiskType.File, "file"), (Devices.DiskType.Block, "block"), (Devices.DiskType.Dir, "dir"),
        (Devices.DiskType.Network, "network"), (Devices.DiskType.Volume, "volume"), (Devices.DiskType.Nvme, "nvme"),
        (Devices.DiskType.VhostUser, "vhostuser"), (Devices.DiskType.VhostVdpa, "vhostvdpa"));

    /// <summary><c>&lt;disk device='…'&gt;</c></summary>
    public static NameTable<DiskKind> DiskKind { get; } = new(
        (Devices.DiskKind.Disk, "disk"), (Devices.DiskKind.CdRom, "cdrom"),
        (Devices.DiskKind.Floppy, "floppy"), (Devices.DiskKind.Lun, "lun"));

    /// <summary><c>&lt;target bus='…'&gt;</c></summary>
    public static NameTable<DiskBus> DiskBus { get; } = new(
        (Devices.DiskBus.Ide, "ide"), (Devices.DiskBus.Fdc, "fdc"), (Devices.DiskBus.Scsi, "scsi"),
        (Devices.DiskBus.Virtio, "virtio"), (Devices.DiskBus.Xen, "xen"), (Devices.DiskBus.Usb, "usb"),
        (Devices.DiskBus.Uml, "uml"), (Devices.DiskBus.Sata, "sata"), (Devices.DiskBus.Sd, "sd"),
        (Devices.DiskBus.Nvme, "nvme"));

    /// <summary><c>&lt;driver cache='…'&gt;</c></summary>
    public static NameTable<DiskCache> DiskCache { get; } = new(
        (Devices.DiskCache.Default, "default"), (Devices.DiskCache.None, "none"),
        (Devices.DiskCache.WriteThrough, "writethrough"), (Devices.DiskCache.WriteBack, "writeback"),
        (Devices.DiskCache.DirectSync, "directsync"), (Devices.DiskCache.Unsafe, "unsafe"));

    /// <summary><c>&lt;source startupPolicy='…'&gt;</c></summary>
    public static NameTable<StartupPolicy> StartupPolicy { get; } = new(
        (Devices.StartupPolicy.Mandatory, "mandatory"), (Devices.StartupPolicy.Requisite, "requisite"),
        (Devices.StartupPolicy.Optional, "optional"));

    /// <summary><c>&lt;controller type='…'&gt;</c></summary>
    public static NameTable<ControllerType> ControllerType { get; } = new(
        (Devices.ControllerType.Ide, "ide"), (Devices.ControllerType.Fdc, "fdc"), (Devices.ControllerType.Scsi, "scsi"),
        (Devices.ControllerType.Sata, "sata"), (Devices.ControllerType.VirtioSerial, "virtio-serial"),
        (Devices.ControllerType.Ccid, "ccid"), (Devices.ControllerType.Usb, "usb"), (Devices.ControllerType.Pci, "pci"),
        (Devices.ControllerType.XenBus, "xenbus"), (Devices.ControllerType.Isa, "isa"),
        (Devices.ControllerType.Nvme, "nvme"));

    /// <summary><c>&lt;controller type='scsi' model='…'&gt;</c></summary>
    public static NameTable<ScsiControllerModel> ScsiControllerModel { get; } = new(
        (Devices.ScsiControllerModel.Auto, "auto"), (Devices.ScsiControllerModel.BusLogic, "buslogic"),
        (Devices.ScsiControllerModel.LsiLogic, "lsilogic"), (Devices.ScsiControllerModel.LsiSas1068, "lsisas1068"),
        (Devices.ScsiControllerModel.VmPvScsi, "vmpvscsi"), (Devices.ScsiControllerModel.IbmVScsi, "ibmvscsi"),
        (Devices.ScsiControllerModel.VirtioScsi, "virtio-scsi"), (Devices.ScsiControllerModel.LsiSas1078, "lsisas1078"),
        (Devices.ScsiControllerModel.VirtioTransitional, "virtio-transitional"),
        (Devices.ScsiControllerModel.VirtioNonTransitional, "virtio-non-transitional"),
        (Devices.ScsiControllerModel.Ncr53C90, "ncr53c90"), (Devices.ScsiControllerModel.Dc390, "dc390"),
        (Devices.ScsiControllerModel.Am53C974, "am53c974"));

    /// <summary><c>&lt;filesystem type='…'&gt;</c></summary>
    public static NameTable<FilesystemType> FilesystemType { get; } = new(
        (Devices.FilesystemType.Mount, "mount"), (Devices.FilesystemType.Block, "block"),
        (Devices.FilesystemType.File, "file"), (Devices.FilesystemType.Template, "template"),
        (Devices.FilesystemType.Ram, "ram"), (Devices.FilesystemType.Bind, "bind"),
        (Devices.FilesystemType.Volume, "volume"));

    /// <summary><c>&lt;filesystem accessmode='…'&gt;</c></summary>
    public static NameTable<FilesystemAccessMode> FilesystemAccessMode { get; } = new(
        (Devices.FilesystemAccessMode.Passthrough, "passthrough"), (Devices.FilesystemAccessMode.Mapped, "mapped"),
        (Devices.FilesystemAccessMode.Squash, "squash"));

    /// <summary><c>&lt;interface type='…'&gt;</c></summary>
    public static NameTable<InterfaceType> InterfaceType { get; } = new(
        (Devices.InterfaceType.User, "user"), (Devices.InterfaceType.Ethernet, "ethernet"),
        (Devices.InterfaceType.VhostUser, "vhostuser"), (Devices.InterfaceType.Server, "server"),
        (Devices.InterfaceType.Client, "client"), (Devices.InterfaceType.Mcast, "mcast"),
        (Devices.InterfaceType.Network, "network"), (Devices.InterfaceType.Bridge, "bridge"),
        (Devices.InterfaceType.Internal, "internal"), (Devices.InterfaceType.Direct, "direct"),
        (Devices.InterfaceType.HostDev, "hostdev"), (Devices.InterfaceType.Udp, "udp"),
        (Devices.InterfaceType.Vdpa, "vdpa"), (Devices.InterfaceType.Null, "null"), (Devices.InterfaceType.Vds, "vds"));

    /// <summary><c>&lt;mac type='…'&gt;</c></summary>
    public static NameTable<MacType> MacType { get; } = new(
        (Devices.MacType.Generated, "generated"), (Devices.MacType.Static, "static"));

    /// <summary><c>&lt;interface&gt;&lt;model type='…'&gt;</c>; domain XML may spell it in any case.</summary>
    public static NameTable<InterfaceModel> InterfaceModel { get; } = new(
        (Devices.InterfaceModel.Vlance, "vlance"), (Devices.InterfaceModel.Vmxnet, "vmxnet"),
        (Devices.InterfaceModel.Vmxnet2, "vmxnet2"), (Devices.InterfaceModel.Vmxnet3, "vmxnet3"),
        (Devices.InterfaceModel.E1000, "e1000"), (Devices.InterfaceModel.E1000E, "e1000e"),
        (Devices.InterfaceModel.Virtio, "virtio"), (Devices.InterfaceModel.Rtl8139, "rtl8139"),
        (Devices.InterfaceModel.Igb, "igb"), (Devices.InterfaceModel.NetFront, "netfront"),
        (Devices.InterfaceModel.UsbNet, "usb-net"), (Devices.InterfaceModel.SpaprVlan, "spapr-vlan"),
        (Devices.InterfaceModel.Lan9118, "lan9118"), (Devices.InterfaceModel.Smc91C111, "scm91c111"),
        (Devices.InterfaceModel.VirtioTransitional, "virtio-transitional"),
        (Devices.InterfaceModel.VirtioNonTransitional, "virtio-non-transitional"),
        (Devices.InterfaceModel.Am79C970A, "Am79C970A"), (Devices.InterfaceModel.Am79C973, "Am79C973"),
        (Devices.InterfaceModel.Intel82540EM, "82540EM"), (Devices.InterfaceModel.Intel82545EM, "82545EM"),
        (Devices.InterfaceModel.Intel82543GC, "82543GC"));

    /// <summary><c>&lt;serial type='…'&gt;</c> and its kin</summary>
    public static NameTable<CharacterType> CharacterType { get; } = new(
        (Devices.CharacterType.Null, "null"), (Devices.CharacterType.Vc, "vc"), (Devices.CharacterType.Pty, "pty"),
        (Devices.CharacterType.Dev, "dev"), (Devices.CharacterType.File, "file"), (Devices.CharacterType.Pipe, "pipe"),
        (Devices.CharacterType.Stdio, "stdio"), (Devices.CharacterType.Udp, "udp"), (Devices.CharacterType.Tcp, "tcp"),
        (Devices.CharacterType.Unix, "unix"), (Devices.CharacterType.SpiceVmc, "spicevmc"),
        (Devices.CharacterType.SpicePort, "spiceport"), (Devices.CharacterType.Nmdm, "nmdm"),
        (Devices.CharacterType.QemuVdAgent, "qemu-vdagent"), (Devices.CharacterType.DBus, "dbus"));

    /// <summary><c>&lt;protocol type='…'&gt;</c></summary>
    public static NameTable<TcpProtocol> TcpProtocol { get; } = new(
        (Devices.TcpProtocol.Raw, "raw"), (Devices.TcpProtocol.Telnet, "telnet"),
        (Devices.TcpProtocol.Telnets, "telnets"), (Devices.TcpProtocol.Tls, "tls"));

    /// <summary><c>&lt;tpm model='…'&gt;</c></summary>
    public static NameTable<TpmModel> TpmModel { get; } = new(
        (Devices.TpmModel.Tis, "tpm-tis"), (Devices.TpmModel.Crb, "tpm-crb"), (Devices.TpmModel.Spapr, "tpm-spapr"),
        (Devices.TpmModel.SpaprProxy, "spapr-tpm-proxy"));

    /// <summary><c>&lt;backend type='…'&gt;</c></summary>
    public static NameTable<TpmBackend> TpmBackend { get; } = new(
        (Devices.TpmBackend.Passthrough, "passthrough"), (Devices.TpmBackend.Emulator, "emulator"),
        (Devices.TpmBackend.External, "external"));

    /// <summary><c>&lt;backend version='…'&gt;</c></summary>
    public static NameTable<TpmVersion> TpmVersion { get; } = new(
        (Devices.TpmVersion.V12, "1.2"), (Devices.TpmVersion.V20, "2.0"));

    /// <summary><c>&lt;graphics type='…'&gt;</c></summary>
    public static NameTable<GraphicsType> GraphicsType { get; } = new(
        (Devices.GraphicsType.Sdl, "sdl"), (Devices.GraphicsType.Vnc, "vnc"), (Devices.GraphicsType.Rdp, "rdp"),
        (Devices.GraphicsType.Desktop, "desktop"), (Devices.GraphicsType.Spice, "spice"),
        (Devices.GraphicsType.EglHeadless, "egl-headless"), (Devices.GraphicsType.DBus, "dbus"));

    /// <summary><c>&lt;video&gt;&lt;model type='…'&gt;</c></summary>
    public static NameTable<VideoModel> VideoModel { get; } = new(
        (Devices.VideoModel.Vga, "vga"), (Devices.VideoModel.Cirrus, "cirrus"), (Devices.VideoModel.VmVga, "vmvga"),
        (Devices.VideoModel.Xen, "xen"), (Devices.VideoModel.VBox, "vbox"), (Devices.VideoModel.Qxl, "qxl"),
        (Devices.VideoModel.Parallels, "parallels"), (Devices.VideoModel.Virtio, "virtio"),
        (Devices.VideoModel.Gop, "gop"), (Devices.VideoModel.None, "none"), (Devices.VideoModel.Bochs, "bochs"),
        (Devices.VideoModel.RamFb, "ramfb"));
}
