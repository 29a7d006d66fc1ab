using EsxVirt.VSphere.Simulator.Datastores;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts;

/// <summary>Adapters, devices and file systems of a host.</summary>
internal static class HostStorage
{
    private const string LocalDisk = "mpx.vmhba0:C0:T0:L0";

    public static HostStorageDeviceInfo Devices(HostSystem host)
    {
        SimulatorStorage storage = host.Server.Options.Storage;
        bool hasIscsi = storage != SimulatorStorage.Usual && !host.Server.HostProduct.IsWindows;
        bool isOdd = hasIscsi && storage == SimulatorStorage.Odd;
        var info = new HostStorageDeviceInfo
        {
            HostBusAdapter = [LocalAdapter()],
            ScsiLun = [Disk(LocalDisk, "0000000000766d686261303a303a30", "DELL", "PERC H755", 8L << 31)],
            ScsiTopology = new HostScsiTopology { Adapter = [LocalTopology()] },
            SoftwareInternetScsiEnabled = hasIscsi,
        };
        if (hasIscsi)
            IscsiStorage.AddTo(info, withSecondAdapter: isOdd);
        if (isOdd)
            OddAdapters.AddTo(info);
        host.Server.OddStorage?.Invoke(info);
        return info;
    }

    public static HostFileSystemVolumeInfo FileSystems(HostSystem host) => new()
    {
        VolumeTypeList = ["VMFS", "NFS"],
        MountInfo = [.. host.Datastores.Select(DatastoreDescription.FileSystem)],
    };

    /// <summary>A disk with blocks of 512 bytes.</summary>
    public static HostScsiDisk Disk(string name, string uuid, string vendor, string model, long blocks) => new()
    {
        Key = $"key-vim.host.ScsiDisk-{name}",
        DeviceName = $"/vmfs/devices/disks/{name}",
        DeviceType = "disk",
        Uuid = uuid,
        CanonicalName = name,
        LunType = "disk",
        Vendor = vendor,
        Model = model,
        OperationalState = ["ok"],
        Capacity = new HostDiskDimensionsLba { BlockSize = 512, Block = blocks },
        DevicePath = $"/vmfs/devices/disks/{name}",
    };

    private static HostParallelScsiHba LocalAdapter() => new()
    {
        Key = "key-vim.host.ParallelScsiHba-vmhba0",
        Device = "vmhba0",
        Bus = 3,
        Status = "unknown",
        Model = "PERC H755",
        Driver = "lsi_mr3",
        Pci = "0000:03:00.0",
    };

    private static HostScsiTopologyInterface LocalTopology() => new()
    {
        Key = "key-vim.host.ScsiTopology.Interface-vmhba0",
        Adapter = "key-vim.host.ParallelScsiHba-vmhba0",
        Target =
        [
            new HostScsiTopologyTarget
            {
                Key = "key-vim.host.ScsiTopology.Target-vmhba0:0:0",
                Target = 0,
                Lun =
                [
                    new HostScsiTopologyLun
                    {
                        Key = $"key-vim.host.ScsiTopology.Lun-{LocalDisk}",
                        Lun = 0,
                        ScsiLun = $"key-vim.host.ScsiDisk-{LocalDisk}",
                    },
                ],
                Transport = new HostParallelScsiTargetTransport(),
            },
        ],
    };
}
