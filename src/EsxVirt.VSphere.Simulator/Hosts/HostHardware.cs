using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Hosts;

/// <summary>
/// The machine under each simulated host: two sockets of eight cores. Register values of the processor follow a
/// capture of an ESXi 8 host.
/// </summary>
internal static class HostHardware
{
    public const int Packages = 2;
    public const int Cores = 16;
    public const int Threads = 32;
    public const long Hz = 1995312146;
    public const int CpuMhz = (int)(Hz / 1_000_000);
    public const string CpuModel = "Intel(R) Xeon(R) Gold 6330 CPU @ 2.00GHz";

    /// <summary>Not a whole number of MiB: the firmware keeps some.</summary>
    public const long MemorySize = (128L << 30) - 2_101_248;

    public static HostHardwareInfo Describe(HostSystem host) => new()
    {
        SystemInfo = new HostSystemInfo
        {
            Vendor = "Dell Inc.",
            Model = "PowerEdge R650",
            Uuid = host.HardwareUuid.ToString("D"),
            SerialNumber = $"SIM{host.Ordinal:0000}",
        },
        CpuInfo = new HostCpuInfo { NumCpuPackages = Packages, NumCpuCores = Cores, NumCpuThreads = Threads, Hz = Hz },
        CpuPkg = [.. Enumerable.Range(0, Packages).Select(Package)],
        MemorySize = MemorySize,
        NumaInfo = new HostNumaInfo
        {
            Type = "NUMA",
            NumNodes = Packages,
            NumaNode = [.. Enumerable.Range(0, Packages).Select(Node)],
        },
        SmcPresent = false,
        CpuFeature = CpuFeatures(),
        BiosInfo = new HostBIOSInfo
        {
            BiosVersion = "1.8.2",
            ReleaseDate = new DateTimeOffset(2022, 9, 14, 0, 0, 0, TimeSpan.Zero),
        },
    };

    private static HostCpuPackage Package(int index) => new()
    {
        Index = (short)index,
        Vendor = "intel",
        Hz = Hz,
        BusHz = 100_000_000,
        Description = CpuModel,
        ThreadId = [.. ThreadsOf(index)],
        CpuFeature = CpuFeatures(),
    };

    private static HostNumaNode Node(int index) => new()
    {
        TypeId = (sbyte)index,
        CpuID = [.. ThreadsOf(index)],
        MemoryRangeBegin = index * (MemorySize / Packages),
        MemoryRangeLength = MemorySize / Packages,
    };

    private static IEnumerable<short> ThreadsOf(int package)
        => Enumerable.Range(package * (Threads / Packages), Threads / Packages).Select(thread => (short)thread);

    // Levels 0, 1, 0x80000000, 0x80000001, 0x80000008. Bit 29 of edx at level 0x80000001 says long mode.
    private static List<HostCpuIdInfo> CpuFeatures() =>
    [
        Feature(0, "0000:0000:0000:0000:0000:0000:0001:1011", "0111:0101:0110:1110:0110:0101:0100:0111",
            "0110:1100:0110:0101:0111:0100:0110:1110", "0100:1001:0110:0101:0110:1110:0110:1001"),
        Feature(1, "0000:0000:0000:0110:0000:0110:1010:0110", "0000:0000:0000:0001:0000:1000:0000:0000",
            "1111:0111:1111:1010:0011:0010:0000:0011", "0000:1111:1010:1011:1111:1011:1111:1111"),
        Feature(int.MinValue, "1000:0000:0000:0000:0000:0000:0000:1000", "0000:0000:0000:0000:0000:0000:0000:0000",
            "0000:0000:0000:0000:0000:0000:0000:0000", "0000:0000:0000:0000:0000:0000:0000:0000"),
        Feature(int.MinValue + 1, "0000:0000:0000:0000:0000:0000:0000:0000", "0000:0000:0000:0000:0000:0000:0000:0000",
            "0000:0000:0000:0000:0000:0001:0010:0001", "0010:1000:0001:0000:0000:1000:0000:0000"),
        Feature(int.MinValue + 8, "0000:0000:0000:0000:0011:0000:0010:1101", "0000:0000:0000:0000:0000:0000:0000:0000",
            "0000:0000:0000:0000:0000:0000:0000:0000", "0000:0000:0000:0000:0000:0000:0000:0000"),
    ];

    private static HostCpuIdInfo Feature(int level, string eax, string ebx, string ecx, string edx)
        => new() { Level = level, Eax = eax, Ebx = ebx, Ecx = ecx, Edx = edx };
}
