using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Libvirt.Xml;
using Xunit;
using static EsxVirt.Libvirt.Tests.Conversion.Writing.Conversions;

namespace EsxVirt.Libvirt.Tests.Conversion.Writing;

public class DiskTests
{
    [Theory]
    [InlineData("sda", "scsi", "scsi0:0")]
    [InlineData("sdg", "scsi", "scsi0:6")]
    [InlineData("sdh", "scsi", "scsi0:8")]
    [InlineData("sdo", "scsi", "scsi0:15")]
    [InlineData("sdp", "scsi", "scsi1:0")]
    [InlineData("sdbh", "scsi", "scsi3:15")]
    [InlineData("sda", "sata", "sata0:0")]
    [InlineData("sdad", "sata", "sata0:29")]
    [InlineData("sdae", "sata", "sata1:0")]
    [InlineData("sddp", "sata", "sata3:29")]
    [InlineData("hda", "ide", "ide0:0")]
    [InlineData("hdd", "ide", "ide1:1")]
    [InlineData("nvme0n1", "nvme", "nvme0:0")]
    [InlineData("nvme3n15", "nvme", "nvme3:14")]
    public void Without_an_address_the_target_name_is_the_position(string target, string bus, string key) =>
        Assert.Contains($"{key}.present = \"true\"", Lines(Disk(target, bus)));

    [Theory]
    [InlineData("sda", "scsi", "controller='2' unit='64'", "scsi2:64")]
    [InlineData("sdbm", "scsi", "controller='1' unit='0'", "scsi1:0")]
    [InlineData("sda", "sata", "controller='3' unit='29'", "sata3:29")]
    [InlineData("hda", "ide", "bus='1' unit='1'", "ide1:1")]
    [InlineData("nvme0n1", "nvme", "controller='2' unit='3'", "nvme2:3")]
    public void An_address_is_the_position_whatever_the_name(string target, string bus, string address, string key) =>
        Assert.Contains(
            $"{key}.present = \"true\"", Lines(Disk(target, bus, $"<address type='drive' {address}/>")));

    [Theory]
    [InlineData("sda", "scsi", "scsi-hardDisk")]
    [InlineData("hda", "ide", "ata-hardDisk")]
    [InlineData("sda", "sata", "disk")]
    [InlineData("nvme0n1", "nvme", "disk")]
    public void Hard_disks_have_the_device_type_of_their_bus(string target, string bus, string deviceType) =>
        Assert.Contains(Lines(
            Disk(target, bus)), line => line.EndsWith($".deviceType = \"{deviceType}\"", StringComparison.Ordinal));

    [Fact]
    public void Sata_and_nvme_controllers_follow_those_of_scsi()
    {
        string[] lines = Lines(Disk("nvme1n1", "nvme") + Disk("sda", "sata") + Disk("sda", "scsi"));

        int at = Array.IndexOf(lines, "scsi0.present = \"true\"");
        Assert.Equal(
            ["scsi0.present = \"true\"", "sata0.present = \"true\"", "nvme1.present = \"true\""], lines[at..(at + 3)]);
        Assert.Contains("pciBridge0.present = \"true\"", lines);
    }

    [Fact]
    public void Pci_bridges_serve_a_machine_with_sata_only() =>
        Assert.Contains("pciBridge7.functions = \"8\"", Lines(Disk("sda", "sata")));

    [Theory]
    [InlineData("sda", "sata", "", 9,
        "unsupported configuration: SATA disk 'sda' requires virtual hardware version 10 or higher")]
    [InlineData("nvme0n1", "nvme", "", 12,
        "unsupported configuration: NVMe disk 'nvme0n1' requires virtual hardware version 13 or higher")]
    [InlineData("sdp", "scsi", "unit='16'", 12,
        "internal error: SCSI unit index 16 out of [0..6,8..15] range, higher units require virtual "
            + "hardware version 13 or higher")]
    [InlineData("sda", "scsi", "unit='65'", 12, "internal error: SCSI unit index 65 out of [0..6,8..15] range")]
    [InlineData("sda", "scsi", "unit='65'", 13, "internal error: SCSI unit index 65 out of [0..6,8..64] range")]
    [InlineData("sda", "scsi", "unit='7'", 13, "internal error: SCSI unit index 7 out of [0..6,8..64] range")]
    [InlineData("sda", "scsi", "controller='4'", 13, "internal error: SCSI controller index 4 out of [0..3] range")]
    [InlineData("sda", "scsi", "bus='1'", 13, "internal error: SCSI bus index 1 out of [0] range")]
    [InlineData("sdbi", "scsi", "", 4, "internal error: SCSI controller index 4 out of [0..3] range")]
    [InlineData("hde", "ide", "", 4, "internal error: IDE controller index 1 out of [0] range")]
    [InlineData("hda", "ide", "bus='2'", 4, "internal error: IDE bus index 2 out of [0..1] range")]
    [InlineData("hda", "ide", "unit='2'", 4, "internal error: IDE unit index 2 out of [0..1] range")]
    [InlineData("sda", "sata", "unit='30'", 10, "internal error: SATA unit index 30 out of [0..29] range")]
    [InlineData("sda", "sata", "controller='4'", 10, "internal error: SATA controller index 4 out of [0..3] range")]
    [InlineData("nvme4n1", "nvme", "", 13, "internal error: NVMe controller index 4 out of [0..3] range")]
    [InlineData("nvme0n16", "nvme", "", 13, "internal error: NVMe NSID 15 out of [0..14] range")]
    [InlineData("vda", "virtio", "", 13, "unsupported configuration: Unsupported disk address type 'none'")]
    [InlineData("vda", "virtio", "unit='1'", 13, "unsupported configuration: Unsupported bus type 'virtio'")]
    [InlineData("hda", "scsi", "unit='1'", 13,
        "internal error: Expecting domain XML attribute 'dev' of entry 'devices/disk/target' to start with 'sd'")]
    [InlineData("sda", "ide", "unit='1'", 13,
        "internal error: Expecting domain XML attribute 'dev' of entry 'devices/disk/target' to start with 'hd'")]
    public void Where_VMware_has_no_place_the_disk_is_refused(
        string target, string bus, string address, int hardwareVersion, string message)
    {
        string element = address.Length == 0 ? "" : $"<address type='drive' {address}/>";

        Assert.Equal(message, Refused(Disk(target, bus, element), hardwareVersion).Message);
    }

    [Theory]
    [InlineData("<disk device='cdrom'><target dev='hda'/></disk>", "cdrom-image", "emptyBackingString")]
    [InlineData(
        "<disk type='block' device='cdrom'><source/><target dev='hda'/></disk>", "atapi-cdrom", "emptyBackingString")]
    [InlineData(
        "<disk type='block' device='lun'><source/><target dev='hda'/></disk>", "cdrom-raw", "emptyBackingString")]
    [InlineData("<disk type='block' device='lun'><source dev='/dev/cdrom'/><target dev='hda'/></disk>",
        "cdrom-raw", "/dev/cdrom")]
    public void Drives_without_a_medium_say_so(string disk, string deviceType, string fileName) => Assert.Equal(
        ["ide0:0.present = \"true\"", $"ide0:0.deviceType = \"{deviceType}\"", $"ide0:0.fileName = \"{fileName}\""],
        Lines(disk, start: "ide0:0"));

    [Theory]
    [InlineData("<disk type='network'><source protocol='nbd' name='x'/><target dev='sda'/></disk>",
        "unsupported configuration: scsi disk 'sda' has unsupported type 'network', expecting 'file' or 'block'")]
    [InlineData("<disk type='block'><source dev='/dev/sda'/><target dev='sda'/></disk>",
        "unsupported configuration: scsi disk 'sda' has an unsupported type 'block'")]
    [InlineData("<disk><source file='/a.img'/><target dev='sda'/></disk>",
        "internal error: Image file for scsi disk 'sda' has unsupported suffix, expecting '.vmdk'")]
    [InlineData("<disk device='cdrom'><source file='/a.img'/><target dev='hda'/></disk>",
        "internal error: Image file for ide cdrom 'hda' has unsupported suffix, expecting '.iso'")]
    [InlineData("<disk><driver cache='none'/><source file='/a.vmdk'/><target dev='sda'/></disk>",
        "unsupported configuration: scsi harddisk 'sda' has unsupported cache mode 'none'")]
    [InlineData("<disk device='cdrom'><source file='/a.iso'/><target dev='nvme0n1' bus='nvme'/></disk>",
        "unsupported configuration: nvme cdrom 'nvme0n1' has an unsupported device type, NVMe "
            + "controllers have hard disks only")]
    [InlineData("<disk type='dir' device='floppy'><source dir='/a'/><target dev='fda'/></disk>",
        "unsupported configuration: Floppy 'fda' has unsupported type 'dir', expecting 'file' or 'block'")]
    [InlineData("<disk><source file='a.vmdk'/><target dev='sda'/></disk>",
        "internal error: Could not handle file name 'a.vmdk'")]
    [InlineData("<disk><source file='[] a.vmdk'/><target dev='sda'/></disk>",
        "invalid argument: Datastore path '[] a.vmdk' doesn't have expected format '[<datastore>] <path>'")]
    [InlineData("<disk device='floppy'><source file='/f'/><target dev='fdc'/></disk>",
        "internal error: FDC controller index 1 out of [0] range")]
    public void A_disk_that_VMware_cannot_have_is_named_in_the_refusal(string disk, string message) =>
        Assert.Equal(message, Refused(disk).Message);

    [Fact]
    public void Sata_and_scsi_disks_of_one_name_live_together()
    {
        string[] lines = Lines(Disk("sda", "sata") + Disk("sda", "scsi"));

        Assert.Contains("sata0:0.present = \"true\"", lines);
        Assert.Contains("scsi0:0.present = \"true\"", lines);
    }

    [Fact]
    public void An_old_driver_name_reaches_the_scsi_controller_past_others_of_its_index() => Assert.Contains(
        "scsi0.virtualDev = \"buslogic\"",
        Lines("<disk><driver name='buslogic'/><source file='/a.vmdk'/><target dev='sda'/></disk>"
            + "<controller type='ide' index='0'/>"));

    [Theory]
    [InlineData("<driver name='scsi'/>", "", "internal error: Unknown driver name 'scsi'")]
    [InlineData("<driver name='LsiLogic'/>", "<controller type='scsi' index='0' model='buslogic'/>",
        "internal error: Inconsistent SCSI controller model ('LsiLogic' is not 'buslogic') for "
            + "SCSI controller index 0")]
    [InlineData("", "<controller type='scsi' index='0' model='virtio-scsi'/>",
        "internal error: Expecting domain XML attribute 'model' of entry 'controller' to be "
        + "'buslogic' or 'lsilogic' or 'lsisas1068' or 'vmpvscsi' but found 'virtio-scsi'")]
    public void A_wrong_controller_model_is_refused(string driver, string controller, string message) => Assert.Equal(
        message,
        Refused($"<disk>{driver}<source file='/a.vmdk'/><target dev='sda'/></disk>{controller}").Message);

    [Fact]
    public void A_controller_without_disks_is_not_written() => Assert.Empty(Lines(
        "<controller type='scsi' index='0' model='virtio-scsi'/><controller type='sata' index='0'/>", start: "s"));

    [Fact]
    public void Auto_model_is_lsilogic_where_nobody_can_look() =>
        Assert.Contains("scsi0.virtualDev = \"lsilogic\"", Lines(Disk("sda", "scsi") + Auto));

    [Fact]
    public void Auto_model_is_that_of_the_disks() => Assert.Contains(
        "scsi0.virtualDev = \"pvscsi\"",
        Detect(disk => disk.Target == "sda" ? null : ScsiControllerModel.VmPvScsi), StringComparison.Ordinal);

    [Fact]
    public void Disks_of_different_models_on_one_auto_controller_are_refused_with_both()
    {
        var error = Assert.Throws<VirException>(() => Detect(disk =>
            disk.Target == "sda" ? ScsiControllerModel.VmPvScsi : ScsiControllerModel.BusLogic));

        Assert.Equal(
            "internal error: Disks on SCSI controller 0 have inconsistent controller models "
            + "('vmpvscsi' and 'buslogic'), cannot autodetect model", error.Message);
    }

    private const string Auto = "<controller type='scsi' index='0' model='auto'/>";

    private static string Detect(Func<DiskDevice, ScsiControllerModel?> detect) => DomainToVmx.Convert(
        DomainXml.Parse(Domain(Disk("sda", "scsi") + Disk("sdb", "scsi") + Auto)),
        new DomainToVmxContext { VirtualHardwareVersion = 10, DetectScsiModel = detect });

    private static string Disk(string target, string bus, string more = "") =>
        $"<disk type='file'><source file='/d.vmdk'/><target dev='{target}' bus='{bus}'/>{more}</disk>";
}
