using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using Xunit;
using static EsxVirt.Libvirt.Tests.Conversion.Machine;

namespace EsxVirt.Libvirt.Tests.Conversion;

/// <summary>The tables of libvirt's converter for hard disks, CD-ROM and floppy drives, one row a case.</summary>
public class DiskTests
{
    // Below version 13 a SCSI controller takes 15 disks, from then on 64; unit 7 is its own.
    [Theory]
    [InlineData(10, 0, 0, "sda")]
    [InlineData(10, 0, 6, "sdg")]
    [InlineData(10, 0, 8, "sdh")]
    [InlineData(10, 0, 15, "sdo")]
    [InlineData(10, 1, 0, "sdp")]
    [InlineData(10, 3, 15, "sdbh")]
    [InlineData(13, 0, 16, "sdp")]
    [InlineData(13, 0, 64, "sdbl")]
    [InlineData(13, 1, 0, "sdbm")]
    [InlineData(20, 3, 64, "sdiv")]
    public void Scsi_position_gives_name_and_address(int hardware, uint controller, uint unit, string target)
    {
        DomainDefinition domain = Read(
            $"scsi{controller}.present = \"true\"\n"
                + Device($"scsi{controller}:{unit}", "present=TRUE", "fileName=a.vmdk"), hardware);
        Assert.Equal([Disk("[ds] vm/a.vmdk", target, DiskBus.Scsi, controller, unit)], domain.Devices.Disks);
    }

    [Theory]
    [InlineData(0, 0, "sda")]
    [InlineData(0, 7, "sdh")]
    [InlineData(1, 0, "sdae")]
    [InlineData(3, 29, "sddp")]
    public void Sata_position_gives_name_and_real_address(uint controller, uint unit, string target)
    {
        DomainDefinition domain = Read(
            $"sata{controller}.present = \"true\"\n"
                + Device($"sata{controller}:{unit}", "present=TRUE", "fileName=a.vmdk"));
        Assert.Equal([Disk("[ds] vm/a.vmdk", target, DiskBus.Sata, controller, unit)], domain.Devices.Disks);
        Assert.Equal([new ControllerDevice(ControllerType.Sata, controller, null, null)], domain.Devices.Controllers);
    }

    [Theory]
    [InlineData(0, 0, "nvme0n1")]
    [InlineData(3, 14, "nvme3n15")]
    public void Nvme_position_gives_name_and_address(uint controller, uint unit, string target)
    {
        DomainDefinition domain = Read(
            $"nvme{controller}.present = \"true\"\n"
                + Device($"nvme{controller}:{unit}", "present=TRUE", "fileName=a.vmdk"), 13);
        Assert.Equal([Disk("[ds] vm/a.vmdk", target, DiskBus.Nvme, controller, unit)], domain.Devices.Disks);
    }

    [Theory]
    [InlineData(0, 0, "hda")]
    [InlineData(0, 1, "hdb")]
    [InlineData(1, 0, "hdc")]
    [InlineData(1, 1, "hdd")]
    public void Ide_position_gives_name_and_address(uint channel, uint unit, string target)
    {
        DomainDefinition domain = Read(
            Device($"ide{channel}:{unit}", "present=TRUE", "fileName=a.VMDK", "deviceType=ata-hardDisk"));
        Assert.Equal([Disk("[ds] vm/a.VMDK", target, DiskBus.Ide, 0, unit, channel)], domain.Devices.Disks);
        Assert.Equal([new ControllerDevice(ControllerType.Ide, 0, null, null)], domain.Devices.Controllers);
    }

    [Theory]
    [InlineData("scsi0", "deviceType=DISK")]
    [InlineData("scsi0", "deviceType=SCSI-hardDisk")]
    [InlineData("sata0", "deviceType=anything")]
    [InlineData("nvme0", "deviceType=anything")]
    [InlineData("scsi0", "mode=independent-persistent")]
    [InlineData("scsi0", "startConnected=FALSE")]
    public void Hard_disk_is_plain_whatever_else_is_said(string controller, string value)
    {
        DiskDevice disk = Assert.Single(Read(
            $"{controller}.present = \"true\"\n"
                + Device(controller + ":0", "present=TRUE", "fileName=/vmfs/volumes/x/y/z.vmdk", value)).Devices.Disks);
        Assert.Equal(("[x] y/z.vmdk", DiskKind.Disk, DiskDriver.Default, false),
            (disk.Source, disk.Kind, disk.Driver, disk.Transient));
    }

    [Fact]
    public void Hard_disk_keeps_cache_and_mode()
    {
        DiskDevice disk = Assert.Single(Read(Device(
            "ide0:0", "present=TRUE", "fileName=a.vmdk", "writeThrough=TRUE",
            "mode=INDEPENDENT-nonpersistent")).Devices.Disks);
        Assert.Equal((DiskDriver.WriteThrough, true), (disk.Driver, disk.Transient));
    }

    [Theory]
    [InlineData("missing.vmdk", "disk", "no file 'missing.vmdk' (line 5, key 'scsi0:0.fileName')")]
    [InlineData("a.vmdk", "ata-hardDisk",
        "Expecting VMX entry 'scsi0:0.deviceType' to be 'scsi-hardDisk' or 'disk' but found 'ata-hardDisk' (line 6)")]
    [InlineData("a.img", "disk",
        "Invalid or not yet handled value 'a.img' for VMX entry 'scsi0:0.fileName' for device type 'disk' (line 5)")]
    [InlineData("a.img", "tape",
        "Invalid or not yet handled value 'a.img' for VMX entry 'scsi0:0.fileName' for device type 'tape' (line 5)")]
    [InlineData("/dev/sg0", "scsi-passthru", null)]
    public void Hard_disk_that_cannot_be_expressed_fails_unless_lenient(string file, string type, string? message)
    {
        string lines = "scsi0.present = \"true\"\n"
            + Device("scsi0:0", "present=TRUE", $"fileName={file}", $"deviceType={type}")
            + Device("ide0:0", "present=TRUE", "fileName=b.vmdk");
        if (message is not null)
            Assert.Equal("internal error: " + message, Fail(lines));

        ConversionResult result = Convert(lines, lenient: true);
        Assert.Equal(["hda"], result.Domain.Devices.Disks.Select(disk => disk.Target));
        Assert.StartsWith("scsi0:0 is left out: ", Assert.Single(result.Warnings));
    }

    [Theory]
    [InlineData("ide0:0", "x.iso", "cdrom-image", DiskType.File, DiskKind.CdRom, "[ds] vm/x.iso", null)]
    [InlineData("ide0:0", "x.ISO", null, DiskType.File, DiskKind.CdRom, "[ds] vm/x.ISO", null)]
    [InlineData("ide0:0", "missing.iso", "CDROM-image", DiskType.File, DiskKind.CdRom, null, null)]
    [InlineData("ide0:0", "/dev/scd0", "atapi-cdrom", DiskType.Block, DiskKind.CdRom, "/dev/scd0", null)]
    [InlineData("ide0:0", null, "atapi-cdrom", DiskType.Block, DiskKind.CdRom, null, null)]
    [InlineData("ide0:0", "", "atapi-cdrom", DiskType.Block, DiskKind.CdRom, "", null)]
    [InlineData(
        "ide0:0", "emptyBackingString", "atapi-cdrom", DiskType.Block, DiskKind.CdRom, "emptyBackingString", null)]
    [InlineData("ide0:0", "Auto Detect", "atapi-cdrom", DiskType.Block, DiskKind.CdRom, null, StartupPolicy.Optional)]
    [InlineData("ide0:0", "/dev/scd0", "cdrom-raw", DiskType.Block, DiskKind.Lun, "/dev/scd0", null)]
    [InlineData("ide0:0", "auto detect", "cdrom-raw", DiskType.Block, DiskKind.Lun, null, StartupPolicy.Optional)]
    [InlineData("scsi0:0", "/vmfs/devices/cdrom/mpx.vmhba0", "SCSI-passthru", DiskType.Block, DiskKind.Lun,
        "/vmfs/devices/cdrom/mpx.vmhba0", null)]
    [InlineData("sata0:0", "", "cdrom-image", DiskType.File, DiskKind.CdRom, null, null)]
    [InlineData("sata0:0", "emptyBackingString", null, DiskType.File, DiskKind.CdRom, null, null)]
    public void Cdrom_drive_of_every_kind_is_read(
        string slot, string? file, string? deviceType, DiskType type, DiskKind kind, string? source,
        StartupPolicy? policy)
    {
        string[] values = [.. file is null
            ? [] : (string[])[$"fileName={file}"], .. deviceType is null ? [] : (string[])[$"deviceType={deviceType}"]];
        DiskDevice drive = Assert.Single(Read(
            "scsi0.present = \"true\"\nsata0.present = \"true\"\n"
                + Device(slot, ["present=TRUE", .. values])).Devices.Disks);
        Assert.Equal((type, kind, source, policy, true),
            (drive.Type, drive.Kind, drive.Source, drive.StartupPolicy, drive.ReadOnly));
    }

    [Theory]
    [InlineData("ide0:0", "deviceType=cdrom-image", "fileName=x.img", "Invalid or not yet handled value 'x.img' for "
        + "VMX entry 'ide0:0.fileName' for device type 'cdrom-image' (line 5)")]
    [InlineData("ide0:0", "deviceType=atapi-cdrom", "fileName=x.iso",
        "Expecting VMX entry 'ide0:0.deviceType' to be 'cdrom-image' but found 'atapi-cdrom' (line 4)")]
    [InlineData("ide0:0", "deviceType=cdrom-image", "mode=append",
        "Invalid or not yet handled value '<null>' for VMX entry 'ide0:0.fileName' for device type 'cdrom-image'")]
    [InlineData("ide0:0", "deviceType=cdrom-image", "fileName=x.vmdk",
        "'x.vmdk' in 'ide0:0.fileName' is nothing that device type 'cdrom-image' can have")]
    [InlineData("ide0:0", "clientDevice=TRUE", "fileName=x.iso",
        "'ide0:0.clientDevice' makes it a device of the client (line 4)")]
    [InlineData("floppy0", "fileName=a.flp", "fileType=tape",
        "Invalid or not yet handled value 'a.flp' for VMX entry 'floppy0.fileName' for device type 'unknown' (line 4)")]
    [InlineData("floppy0", "fileName=missing.flp", "fileType=file",
        "internal error: no file 'missing.flp' (line 4, key 'floppy0.fileName')")]
    public void Drive_that_cannot_be_expressed_is_left_out_with_a_warning(
        string slot, string first, string second, string reason)
    {
        ConversionResult result = Convert(Device(slot, "present=TRUE", first, second));
        Assert.Empty(result.Domain.Devices.Disks);
        Assert.Equal([$"{slot} is left out: {reason}"], result.Warnings);
    }

    [Theory]
    [InlineData("fileType=device", "fileName=/dev/fd0", DiskType.Block, "/dev/fd0")]
    [InlineData("fileType=DEVICE", "mode=x", DiskType.Block, null)]
    [InlineData("fileType=file", "fileName=any.ending", DiskType.File, "[ds] vm/any.ending")]
    [InlineData("fileType=File", "mode=x", DiskType.File, null)]
    public void Floppy_is_a_device_or_an_image(string fileType, string other, DiskType type, string? source)
    {
        DomainDevices devices = Read(Device("floppy1", "present=TRUE", fileType, other)).Devices;
        Assert.Equal(
            [new DiskDevice(type, DiskKind.Floppy, DiskDriver.Default, source, null, "fdb", DiskBus.Fdc, false, false,
                new DriveAddress(0, 0, 0, 1))],
            devices.Disks);
        Assert.Equal([new ControllerDevice(ControllerType.Fdc, 0, null, null)], devices.Controllers);
    }

    [Theory]
    [InlineData("scsi0:7", 13, "unit 7 is the SCSI controller's own")]
    [InlineData("scsi0:16", 10, "controllers go from 0 to 3 and units from 0 to 15")]
    [InlineData("scsi0:65", 13, "controllers go from 0 to 3 and units from 0 to 64")]
    [InlineData("scsi4:0", 13, "controllers go from 0 to 3 and units from 0 to 64")]
    [InlineData("sata0:30", 13, "controllers go from 0 to 3 and units from 0 to 29")]
    [InlineData("nvme0:15", 13, "controllers go from 0 to 3 and units from 0 to 14")]
    [InlineData("ide2:0", 13, "controllers go from 0 to 1 and units from 0 to 1")]
    [InlineData("floppy2", 13, "there are two floppy drives")]
    public void Disk_where_libvirt_never_looks_is_left_out_with_a_warning(string slot, int hardware, string reason)
    {
        ConversionResult result = Convert(
            $"scsi0.present = \"TRUE\"\nsata0.present = \"TRUE\"\nnvme0.present = \"TRUE\"\n"
                + $"{Device(slot, "fileName=a.vmdk", "present=TRUE")}", hardware);
        Assert.Empty(result.Domain.Devices.Disks);
        Assert.Equal([$"{slot} is left out: {reason} ('{slot}.present', line 7)"], result.Warnings);
    }

    [Fact]
    public void Disks_of_an_absent_controller_are_absent() =>
        Assert.Empty(Read(Device("scsi0:0", "present=TRUE", "fileName=a.vmdk")).Devices.Disks);

    [Theory]
    [InlineData("scsi0:0.present", "yes")]
    [InlineData("scsi0:0.startConnected", "")]
    [InlineData("floppy1.startConnected", "no")]
    public void Flag_that_is_no_boolean_is_refused_even_on_an_absent_device(string key, string value) => Assert.Equal(
        $"internal error: Config entry '{key}' must represent a boolean value (true|false) (line 4)",
        Fail($"scsi0.present = \"TRUE\"\n{key} = \"{value}\""));
}
