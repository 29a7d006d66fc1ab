using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Products;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts;

/// <summary>The <c>runtime</c>, <c>summary</c> and <c>capability</c> of a host.</summary>
internal static class HostState
{
    public static HostRuntimeInfo Runtime(HostSystem host) => new()
    {
        ConnectionState = HostSystemConnectionState.Connected,
        PowerState = HostSystemPowerState.PoweredOn,
        StandbyMode = "none",
        InMaintenanceMode = false,
        InQuarantineMode = false,
        BootTime = host.Server.BootTime,
    };

    public static HostListSummary Summary(HostSystem host) => new()
    {
        Host = host.Self,
        Hardware = new HostHardwareSummary
        {
            Vendor = "Dell Inc.",
            Model = "PowerEdge R650",
            Uuid = host.HardwareUuid.ToString("D"),
            MemorySize = HostHardware.MemorySize,
            CpuModel = HostHardware.CpuModel,
            CpuMhz = HostHardware.CpuMhz,
            NumCpuPkgs = HostHardware.Packages,
            NumCpuCores = HostHardware.Cores,
            NumCpuThreads = HostHardware.Threads,
            NumNics = host.Network.Cards.Count,
            NumHBAs = 1,
        },
        Runtime = Runtime(host),
        Config = new HostConfigSummary
        {
            Name = host.Name,
            Port = 443,
            Product = About.Of(host.Server.HostProduct, instanceUuid: null),
            VmotionEnabled = true,
            FaultToleranceEnabled = false,
        },
        QuickStats = QuickStats(host),
        OverallStatus = host.Status,
        RebootRequired = false,
        ManagementServerIp = host.Server.ManagementAddress?.ToString(),
    };

    public static HostListSummaryQuickStats QuickStats(HostSystem host)
    {
        int used = host.Machines.Where(machine => machine.Power == Power.On).Sum(machine => machine.Facts.MemoryMB / 2);
        return new HostListSummaryQuickStats
        {
            OverallCpuUsage = 1200,
            OverallMemoryUsage = Math.Min(3072 + used, (int)(HostHardware.MemorySize >> 20)),
            DistributedCpuFairness = 0,
            DistributedMemoryFairness = 0,
            Uptime = (int)(host.Server.Now - host.Server.BootTime).TotalSeconds,
        };
    }

    public static HostCapability Capability(HostSystem host) => new()
    {
        RecursiveResourcePoolsSupported = true,
        CpuMemoryResourceConfigurationSupported = true,
        RebootSupported = true,
        ShutdownSupported = true,
        VmotionSupported = host.SupportsVMotion,
        StandbySupported = true,
        MaxSupportedVMs = 1024,
        MaxRunningVMs = 1024,
        MaxSupportedVcpus = MaxVcpus(host.Server.HostProduct),
        MaxHostSupportedVcpus = 4096,
        MaxHostRunningVms = 1024,
        MaxRegisteredVMs = 4096,
        SanSupported = true,
        NfsSupported = true,
        IscsiSupported = true,
        VlanTaggingSupported = true,
        NicTeamingSupported = true,
        HighGuestMemSupported = true,
        MaintenanceModeSupported = true,
        SuspendedRelocateSupported = true,
        PerVmSwapFiles = true,
        BackgroundSnapshotsSupported = true,
        PreAssignedPCIUnitNumbersSupported = true,
        ScreenshotSupported = true,
        ScaledScreenshotSupported = true,
        StorageVMotionSupported = true,
        VmotionWithStorageVMotionSupported = true,
        CloneFromSnapshotSupported = true,
        DeltaDiskBackingsSupported = true,
        VStorageCapable = true,
        NestedHVSupported = true,
    };

    // Most vCPUs of one machine; what libvirt takes for the maximum of a connection.
    public static int MaxVcpus(Product product) => product.HardwareVersion switch
    {
        <= 4 => 4,
        <= 7 => 8,
        <= 14 => 128,
        <= 19 => 256,
        _ => 768,
    };
}
