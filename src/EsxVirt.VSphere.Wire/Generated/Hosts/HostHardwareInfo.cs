// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Hardware of a host.</summary>
public partial class HostHardwareInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostHardwareInfo>(
        "HostHardwareInfo", null, Schema.ApiVersion.V2_0, static () => new HostHardwareInfo(),
        [
            new("systemInfo", WireKind.Data, "HostSystemInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cpuPowerManagementInfo", WireKind.Data, "HostCpuPowerManagementInfo", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("cpuInfo", WireKind.Data, "HostCpuInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cpuPkg", WireKind.Data, "HostCpuPackage", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
            new("memorySize", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numaInfo", WireKind.Data, "HostNumaInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("smcPresent", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("pciDevice", WireKind.Data, "HostPciDevice", MemberUse.List, Schema.ApiVersion.V2_0),
            new("cpuFeature", WireKind.Data, "HostCpuIdInfo", MemberUse.List, Schema.ApiVersion.V2_0),
            new("biosInfo", WireKind.Data, "HostBIOSInfo", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("reliableMemoryInfo", WireKind.Data, "HostReliableMemoryInfo", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("persistentMemoryInfo", WireKind.Data, "HostPersistentMemoryInfo", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>System details.</summary>
    public HostSystemInfo SystemInfo { get; set; } = null!;

    /// <summary>CPU power management details.</summary>
    public HostCpuPowerManagementInfo? CpuPowerManagementInfo { get; set; }

    /// <summary>CPU details.</summary>
    public HostCpuInfo CpuInfo { get; set; } = null!;

    /// <summary>CPU pkg.</summary>
    public List<HostCpuPackage> CpuPkg { get; set; } = [];

    /// <summary>Memory, in bytes.</summary>
    public long MemorySize { get; set; }

    /// <summary>NUMA details.</summary>
    public HostNumaInfo? NumaInfo { get; set; }

    /// <summary>Whether SMC is present.</summary>
    public bool? SmcPresent { get; set; }

    /// <summary>PCI device.</summary>
    public List<HostPciDevice> PciDevice { get; set; } = [];

    /// <summary>CPU feature.</summary>
    public List<HostCpuIdInfo> CpuFeature { get; set; } = [];

    /// <summary>BIOS details.</summary>
    public HostBIOSInfo? BiosInfo { get; set; }

    /// <summary>Reliable memory details.</summary>
    public HostReliableMemoryInfo? ReliableMemoryInfo { get; set; }

    /// <summary>Persistent memory details.</summary>
    public HostPersistentMemoryInfo? PersistentMemoryInfo { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => SystemInfo,
        1 => CpuPowerManagementInfo,
        2 => CpuInfo,
        3 => CpuPkg,
        4 => MemorySize,
        5 => NumaInfo,
        6 => SmcPresent,
        7 => PciDevice,
        8 => CpuFeature,
        9 => BiosInfo,
        10 => ReliableMemoryInfo,
        11 => PersistentMemoryInfo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SystemInfo = (HostSystemInfo)value!;
                break;
            case 1:
                CpuPowerManagementInfo = (HostCpuPowerManagementInfo?)value;
                break;
            case 2:
                CpuInfo = (HostCpuInfo)value!;
                break;
            case 3:
                CpuPkg.Add((HostCpuPackage)value!);
                break;
            case 4:
                MemorySize = (long)value!;
                break;
            case 5:
                NumaInfo = (HostNumaInfo?)value;
                break;
            case 6:
                SmcPresent = (bool?)value;
                break;
            case 7:
                PciDevice.Add((HostPciDevice)value!);
                break;
            case 8:
                CpuFeature.Add((HostCpuIdInfo)value!);
                break;
            case 9:
                BiosInfo = (HostBIOSInfo?)value;
                break;
            case 10:
                ReliableMemoryInfo = (HostReliableMemoryInfo?)value;
                break;
            case 11:
                PersistentMemoryInfo = (HostPersistentMemoryInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
