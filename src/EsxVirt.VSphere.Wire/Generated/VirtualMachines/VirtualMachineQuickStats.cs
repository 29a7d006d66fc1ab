// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Quick stats of a virtual machine.</summary>
public partial class VirtualMachineQuickStats : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualMachineQuickStats>(
        "VirtualMachineQuickStats", null, Schema.ApiVersion.V2_0, static () => new VirtualMachineQuickStats(),
        [
            new("overallCpuUsage", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("overallCpuDemand", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("guestMemoryUsage", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("hostMemoryUsage", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("guestHeartbeatStatus", WireKind.Enum, "ManagedEntityStatus", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("distributedCpuEntitlement", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("distributedMemoryEntitlement", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("staticCpuEntitlement", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("staticMemoryEntitlement", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("privateMemory", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("sharedMemory", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("swappedMemory", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("balloonedMemory", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("consumedOverheadMemory", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ftLogBandwidth", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ftSecondaryLatency", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ftLatencyStatus", WireKind.Enum, "ManagedEntityStatus", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("compressedMemory", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("uptimeSeconds", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("ssdSwappedMemory", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>CPU in use, in MHz.</summary>
    public int? OverallCpuUsage { get; set; }

    /// <summary>Overall CPU demand.</summary>
    public int? OverallCpuDemand { get; set; }

    /// <summary>Memory that the guest uses, in MiB.</summary>
    public int? GuestMemoryUsage { get; set; }

    /// <summary>Host memory that the machine takes, in MiB.</summary>
    public int? HostMemoryUsage { get; set; }

    /// <summary>Guest heartbeat status.</summary>
    public ManagedEntityStatus GuestHeartbeatStatus { get; set; }

    /// <summary>Distributed CPU entitlement.</summary>
    public int? DistributedCpuEntitlement { get; set; }

    /// <summary>Distributed memory entitlement.</summary>
    public int? DistributedMemoryEntitlement { get; set; }

    /// <summary>Static CPU entitlement.</summary>
    public int? StaticCpuEntitlement { get; set; }

    /// <summary>Static memory entitlement.</summary>
    public int? StaticMemoryEntitlement { get; set; }

    /// <summary>Private memory.</summary>
    public int? PrivateMemory { get; set; }

    /// <summary>Shared memory.</summary>
    public int? SharedMemory { get; set; }

    /// <summary>Swapped memory.</summary>
    public int? SwappedMemory { get; set; }

    /// <summary>Ballooned memory.</summary>
    public int? BalloonedMemory { get; set; }

    /// <summary>Consumed overhead memory.</summary>
    public int? ConsumedOverheadMemory { get; set; }

    /// <summary>Fault tolerance log bandwidth.</summary>
    public int? FtLogBandwidth { get; set; }

    /// <summary>Fault tolerance secondary latency.</summary>
    public int? FtSecondaryLatency { get; set; }

    /// <summary>Fault tolerance latency status.</summary>
    public ManagedEntityStatus? FtLatencyStatus { get; set; }

    /// <summary>Compressed memory.</summary>
    public long? CompressedMemory { get; set; }

    /// <summary>Time since power-on, in seconds.</summary>
    public int? UptimeSeconds { get; set; }

    /// <summary>SSD swapped memory.</summary>
    public long? SsdSwappedMemory { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => OverallCpuUsage,
        1 => OverallCpuDemand,
        2 => GuestMemoryUsage,
        3 => HostMemoryUsage,
        4 => GuestHeartbeatStatus,
        5 => DistributedCpuEntitlement,
        6 => DistributedMemoryEntitlement,
        7 => StaticCpuEntitlement,
        8 => StaticMemoryEntitlement,
        9 => PrivateMemory,
        10 => SharedMemory,
        11 => SwappedMemory,
        12 => BalloonedMemory,
        13 => ConsumedOverheadMemory,
        14 => FtLogBandwidth,
        15 => FtSecondaryLatency,
        16 => FtLatencyStatus,
        17 => CompressedMemory,
        18 => UptimeSeconds,
        19 => SsdSwappedMemory,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                OverallCpuUsage = (int?)value;
                break;
            case 1:
                OverallCpuDemand = (int?)value;
                break;
            case 2:
                GuestMemoryUsage = (int?)value;
                break;
            case 3:
                HostMemoryUsage = (int?)value;
                break;
            case 4:
                GuestHeartbeatStatus = (ManagedEntityStatus)value!;
                break;
            case 5:
                DistributedCpuEntitlement = (int?)value;
                break;
            case 6:
                DistributedMemoryEntitlement = (int?)value;
                break;
            case 7:
                StaticCpuEntitlement = (int?)value;
                break;
            case 8:
                StaticMemoryEntitlement = (int?)value;
                break;
            case 9:
                PrivateMemory = (int?)value;
                break;
            case 10:
                SharedMemory = (int?)value;
                break;
            case 11:
                SwappedMemory = (int?)value;
                break;
            case 12:
                BalloonedMemory = (int?)value;
                break;
            case 13:
                ConsumedOverheadMemory = (int?)value;
                break;
            case 14:
                FtLogBandwidth = (int?)value;
                break;
            case 15:
                FtSecondaryLatency = (int?)value;
                break;
            case 16:
                FtLatencyStatus = (ManagedEntityStatus?)value;
                break;
            case 17:
                CompressedMemory = (long?)value;
                break;
            case 18:
                UptimeSeconds = (int?)value;
                break;
            case 19:
                SsdSwappedMemory = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
