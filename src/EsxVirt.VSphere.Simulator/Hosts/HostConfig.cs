using EsxVirt.VSphere.Simulator.Hosts.Networking;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Products;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts;

/// <summary>The <c>config</c> of a host: product, storage, network, autostart.</summary>
internal static class HostConfig
{
    public static HostConfigInfo Describe(HostSystem host) => new()
    {
        Host = host.Self,
        Product = About.Of(host.Server.HostProduct, instanceUuid: null),
        HyperThread = new HostHyperThreadScheduleInfo { Available = true, Active = true, Config = true },
        StorageDevice = StorageDevices(),
        FileSystemVolume = FileSystems(host),
        Network = HostNetworking.Describe(host),
        AutoStart = host.ConfigManager.AutoStartManager is { } reference
            && host.Server.Store.TryFind(reference, out HostAutoStartManager? manager) ? manager.Config : null,
    };

    public static HostStorageDeviceInfo StorageDevices() => new()
    {
        HostBusAdapter =
        [
            new HostParallelScsiHba
            {
                Key = "key-vim.host.ParallelScsiHba-vmhba0",
                Device = "vmhba0",
                Bus = 3,
                Status = "unknown",
                Model = "PERC H755",
                Driver = "lsi_mr3",
                Pci = "0000:03:00.0",
            },
        ],
        ScsiLun =
        [
            new HostScsiDisk
            {
                Key = "key-vim.host.ScsiDisk-mpx.vmhba0:C0:T0:L0",
                DeviceName = "/vmfs/devices/disks/mpx.vmhba0:C0:T0:L0",
                DeviceType = "disk",
                Uuid = "0000000000766d686261303a303a30",
                CanonicalName = "mpx.vmhba0:C0:T0:L0",
                LunType = "disk",
                Vendor = "DELL",
                Model = "PERC H755",
                OperationalState = ["ok"],
                Capacity = new HostDiskDimensionsLba { BlockSize = 512, Block = 8L << 31 },
                DevicePath = "/vmfs/devices/disks/mpx.vmhba0:C0:T0:L0",
            },
        ],
        ScsiTopology = new HostScsiTopology
        {
            Adapter =
            [
                new HostScsiTopologyInterface
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
                                    Key = "key-vim.host.ScsiTopology.Lun-mpx.vmhba0:C0:T0:L0",
                                    Lun = 0,
                                    ScsiLun = "key-vim.host.ScsiDisk-mpx.vmhba0:C0:T0:L0",
                                },
                            ],
                            Transport = new HostParallelScsiTargetTransport(),
                        },
                    ],
                },
            ],
        },
        SoftwareInternetScsiEnabled = false,
    };

    public static HostFileSystemVolumeInfo FileSystems(HostSystem host) => new()
    {
        VolumeTypeList = ["VMFS", "NFS"],
        MountInfo = [.. host.Datastores.Select(store => new HostFileSystemMountInfo
        {
            MountInfo = new HostMountInfo
            {
                Path = store.MountPath,
                AccessMode = "readWrite",
                Mounted = true,
                Accessible = true,
            },
            Volume = new HostFileSystemVolume
            {
                Type = store.NasExport is null ? "VMFS" : "NFS",
                Name = store.Name,
                Capacity = store.Capacity,
            },
        })],
    };
}
