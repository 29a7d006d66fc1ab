using CsCheck;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Tests.Properties;

/// <summary>Random disks, each in a place of its own, and the controllers that they need.</summary>
internal static class Disks
{
    public static readonly ScsiControllerModel[] ControllerModels =
    [
        ScsiControllerModel.BusLogic, ScsiControllerModel.LsiLogic, ScsiControllerModel.LsiSas1068,
        ScsiControllerModel.VmPvScsi,
    ];

    /// <summary>In the order in which a VMX is read.</summary>
    private static readonly DiskBus[] Busses = [DiskBus.Scsi, DiskBus.Sata, DiskBus.Ide, DiskBus.Fdc, DiskBus.Nvme];

    public static Gen<DiskDevice[]> Gen { get; } = CsCheck.Gen.OneOf(
            Place(DiskBus.Scsi, 4, 65).Where(place => place.Unit != 7), Place(DiskBus.Sata, 4, 30),
            Place(DiskBus.Ide, 2, 2), Place(DiskBus.Fdc, 1, 2), Place(DiskBus.Nvme, 4, 15))
        .SelectMany(place => Medium(place.Bus).Select(medium => Disk(place, medium)))
        .Array[0, 8]
        .Select(disks => disks.DistinctBy(disk => (disk.Bus, disk.Target))
            .OrderBy(disk => Array.IndexOf(Busses, disk.Bus))
            .ThenBy(disk => ((DriveAddress)disk.Address!).Controller).ThenBy(disk => ((DriveAddress)disk.Address!).Bus)
            .ThenBy(disk => ((DriveAddress)disk.Address!).Unit).ToArray());

    /// <summary>
    /// Those that have disks, then SCSI and NVMe controllers below them, then the floppy and the IDE controller.
    /// </summary>
    public static ValueList<ControllerDevice> Controllers(DiskDevice[] disks, ScsiControllerModel?[] models)
    {
        var controllers = new List<ControllerDevice>();
        foreach ((DiskBus bus, ControllerType type) in new[]
            {
                (DiskBus.Scsi, ControllerType.Scsi), (DiskBus.Sata, ControllerType.Sata),
                (DiskBus.Nvme, ControllerType.Nvme),
                (DiskBus.Fdc, ControllerType.Fdc), (DiskBus.Ide, ControllerType.Ide),
            })
        {
            HashSet<uint> used = [
                .. disks.Where(disk => disk.Bus == bus).Select(disk => ((DriveAddress)disk.Address!).Controller)];
            for (uint index = 0; used.Count > 0 && index <= used.Max(); index++)
            {
                if (bus == DiskBus.Sata && !used.Contains(index))
                    continue;
                ScsiControllerModel? model = bus == DiskBus.Scsi && used.Contains(index) ? models[index] : null;
                controllers.Add(new ControllerDevice(type, index, model, Address: null));
            }
        }

        return controllers.ToValueList();
    }

    private static Gen<(DiskBus Bus, int Controller, int Unit)> Place(DiskBus bus, int controllers, int units) =>
        from controller in CsCheck.Gen.Int[0, controllers - 1]
        from unit in CsCheck.Gen.Int[0, units - 1]
        select (bus, controller, unit);

    /// <summary>Kind and type of the drive, and what is in it.</summary>
    private static Gen<DiskDevice> Medium(DiskBus bus)
    {
        Gen<DiskDevice> hardDisk =
            from source in Texts.Source(".vmdk")
            from writeThrough in CsCheck.Gen.Bool
            from transient in CsCheck.Gen.Bool
            select Blank(DiskKind.Disk, DiskType.File) with
            {
                Source = source,
                Driver = writeThrough && bus != DiskBus.Ide ? DiskDriver.WriteThrough : DiskDriver.Default,
                Transient = transient,
            };
        if (bus == DiskBus.Nvme)
            return hardDisk;
        if (bus == DiskBus.Fdc)
            return CsCheck.Gen.OneOf(
                Texts.Source(".img").Optional().Select(
                    source => Blank(DiskKind.Floppy, DiskType.File) with { Source = source }),
                Texts.Line.Select(device => Blank(DiskKind.Floppy, DiskType.Block) with { Source = device }));
        return CsCheck.Gen.OneOf(
            hardDisk,
            Texts.Source(".iso").Optional().Select(
                source => Blank(DiskKind.CdRom, DiskType.File) with { Source = source }),
            from kind in CsCheck.Gen.OneOf(DiskKind.CdRom, DiskKind.Lun)
            from device in Texts.Line.Select(text => "/dev/" + text).Optional()
            select Blank(kind, DiskType.Block) with
            {
                Source = device,
                StartupPolicy = device is null ? StartupPolicy.Optional : null,
            });
    }

    private static DiskDevice Blank(DiskKind kind, DiskType type) => new(
        type, kind, DiskDriver.Default, Source: null, StartupPolicy: null, Target: "", DiskBus.Scsi,
        ReadOnly: kind is DiskKind.CdRom or DiskKind.Lun, Transient: false, Address: null);

    private static DiskDevice Disk((DiskBus Bus, int Controller, int Unit) place, DiskDevice medium)
    {
        (DiskBus bus, int controller, int unit) = place;
        return medium with
        {
            Bus = bus,
            Target = bus switch
            {
                DiskBus.Scsi => DiskTarget.Format("sd", controller * 64 + (unit < 7 ? unit : unit - 1)),
                DiskBus.Sata => DiskTarget.Format("sd", controller * 30 + unit),
                DiskBus.Ide => DiskTarget.Format("hd", controller * 2 + unit),
                DiskBus.Fdc => DiskTarget.Format("fd", unit),
                _ => DiskTarget.FormatNvme(controller, unit),
            },
            Address = bus == DiskBus.Ide
                ? new DriveAddress(0, (uint)controller, 0, (uint)unit)
                : new DriveAddress((uint)controller, 0, 0, (uint)unit),
        };
    }
}
