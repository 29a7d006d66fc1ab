using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts;

/// <summary>Adapters and devices of kinds that older clients do not know, or that say little.</summary>
internal static class OddAdapters
{
    public static void AddTo(HostStorageDeviceInfo info)
    {
        info.HostBusAdapter.InsertRange(0,
        [
            new HostSerialAttachedHba
            {
                Key = "key-vim.host.SerialAttachedHba-vmhba1",
                Device = "vmhba1",
                Bus = 4,
                Status = "unknown",
                Model = "SAS3008",
                NodeWorldWideName = "500605b00ab1c2d3",
            },
            new HostPcieHba
            {
                Key = "key-vim.host.PcieHba-vmhba2",
                Device = "vmhba2",
                Bus = 5,
                Status = "unknown",
                Model = "NVMe SSD Controller",
                Driver = "nvme_pcie",
            },
            new HostFibreChannelOverEthernetHba
            {
                Key = "key-vim.host.FibreChannelOverEthernetHba-vmhba3",
                Device = "vmhba3",
                Bus = 6,
                Status = "online",
                Model = "FCoE",
                PortType = FibreChannelPortType.Fabric,
                UnderlyingNic = "vmnic0",
                LinkInfo = new HostFibreChannelOverEthernetHbaLinkInfo
                {
                    VnportMac = "0e:fc:00:01:02:03",
                    FcfMac = "00:1b:21:01:02:03",
                },
            },
            new HostHostBusAdapter { Device = "vmhba4", Bus = 7, Status = "unknown", Model = "" },
        ]);
        info.ScsiLun.Insert(0, new ScsiLun
        {
            DeviceName = "/vmfs/devices/cdrom/mpx.vmhba32:C0:T0:L0",
            DeviceType = "cdrom",
            Uuid = "0005000000766d68626133323a303a30",
            LunType = "cdrom",
            OperationalState = ["ok"],
        });
        info.ScsiTopology!.Adapter.Insert(0, new HostScsiTopologyInterface
        {
            Key = "key-vim.host.ScsiTopology.Interface-vmhba1",
            Adapter = "key-vim.host.SerialAttachedHba-vmhba1",
            Target =
            [
                new HostScsiTopologyTarget
                {
                    Key = "key-vim.host.ScsiTopology.Target-vmhba1:0:0",
                    Transport = new HostSerialAttachedTargetTransport(),
                },
                new HostScsiTopologyTarget { Key = "key-vim.host.ScsiTopology.Target-vmhba1:0:1", Target = 1 },
            ],
        });
    }
}
