using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts;

/// <summary>A software iSCSI adapter with two targets, each with its LUNs; and a hardware adapter that knows one of
/// them and one more.</summary>
internal static class IscsiStorage
{
    private const string First = "iqn.2001-05.com.example:t1";
    private const string Second = "iqn.2001-05.com.example:t2";
    private const string Third = "iqn.2001-05.com.example:t3";

    private static readonly string[] DisksOfFirst = ["naa.600a0b800000000000000001", "naa.600a0b800000000000000002"];
    private static readonly string[] DisksOfSecond = ["naa.600a0b800000000000000003"];
    private static readonly string[] DisksOfThird = ["naa.600a0b800000000000000004"];

    public static void AddTo(HostStorageDeviceInfo info, bool withSecondAdapter)
    {
        info.HostBusAdapter.Add(Adapter("vmhba64", isSoftware: true, (First, "192.0.2.210"), (Second, "192.0.2.211")));
        long gigabyte = 1L << 21;
        foreach ((string name, int index) in DisksOfFirst.Concat(DisksOfSecond).Select((name, index) => (name, index)))
            info.ScsiLun.Add(Lun(name, (index + 1) * 100 * gigabyte));
        info.ScsiTopology!.Adapter.Add(Topology("vmhba64", (First, DisksOfFirst), (Second, DisksOfSecond)));
        if (!withSecondAdapter)
            return;
        info.HostBusAdapter.Add(Adapter("vmhba5", isSoftware: false, (Second, "192.0.2.211"), (Third, "192.0.2.212")));
        info.ScsiLun.Add(Lun(DisksOfThird[0], 50 * gigabyte));
        info.ScsiTopology.Adapter.Add(Topology("vmhba5", (Second, DisksOfSecond), (Third, DisksOfThird)));
    }

    private static HostScsiDisk Lun(string name, long blocks)
        => HostStorage.Disk(name, $"0200000000{name["naa.".Length..]}", "EXAMPLE", "LUN", blocks);

    private static HostInternetScsiHba Adapter(
        string device, bool isSoftware, params (string Name, string Address)[] targets) => new()
        {
            Key = $"key-vim.host.InternetScsiHba-{device}",
            Device = device,
            Bus = 0,
            Status = "online",
            Model = isSoftware ? "iSCSI Software Adapter" : "QLogic 57810 10 Gigabit Ethernet Adapter",
            Driver = isSoftware ? "iscsi_vmk" : "qfle3i",
            IsSoftwareBased = isSoftware,
            DiscoveryCapabilities = new HostInternetScsiHbaDiscoveryCapabilities
            {
                StaticTargetDiscoverySettable = true,
                SendTargetsDiscoverySettable = true,
            },
            DiscoveryProperties = new HostInternetScsiHbaDiscoveryProperties
            {
                StaticTargetDiscoveryEnabled = true,
                SendTargetsDiscoveryEnabled = true,
            },
            AuthenticationCapabilities = new HostInternetScsiHbaAuthenticationCapabilities { ChapAuthSettable = true },
            AuthenticationProperties = new HostInternetScsiHbaAuthenticationProperties(),
            IpCapabilities = new HostInternetScsiHbaIPCapabilities(),
            IpProperties = new HostInternetScsiHbaIPProperties(),
            IScsiName = $"iqn.1998-01.com.vmware:esx1-{device}",
            ConfiguredStaticTarget = [.. targets.Select(target => new HostInternetScsiHbaStaticTarget
            {
                Address = target.Address,
                Port = 3260,
                IScsiName = target.Name,
            })],
        };

    private static HostScsiTopologyInterface Topology(string device, params (string Name, string[] Disks)[] targets) =>
        new()
        {
            Key = $"key-vim.host.ScsiTopology.Interface-{device}",
            Adapter = $"key-vim.host.InternetScsiHba-{device}",
            Target = [.. targets.Select((target, number) => new HostScsiTopologyTarget
            {
                Key = $"key-vim.host.ScsiTopology.Target-{device}:0:{number}",
                Target = number,
                Lun = [.. target.Disks.Select((disk, lun) => new HostScsiTopologyLun
                {
                    Key = $"key-vim.host.ScsiTopology.Lun-{device}-{disk}",
                    Lun = lun,
                    ScsiLun = $"key-vim.host.ScsiDisk-{disk}",
                })],
                Transport = new HostInternetScsiTargetTransport
                {
                    IScsiName = target.Name,
                    IScsiAlias = "",
                    Address = ["192.0.2.210:3260"],
                },
            })],
        };
}
