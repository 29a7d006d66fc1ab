// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Resource pool quick stats.</summary>
public partial class ResourcePoolQuickStats : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ResourcePoolQuickStats>(
        "ResourcePoolQuickStats", null, Schema.ApiVersion.V4_0, static () => new ResourcePoolQuickStats(),
        [
            new("overallCpuUsage", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("overallCpuDemand", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("guestMemoryUsage", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("hostMemoryUsage", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("distributedCpuEntitlement", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("distributedMemoryEntitlement", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("staticCpuEntitlement", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("staticMemoryEntitlement", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("privateMemory", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("sharedMemory", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("swappedMemory", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("balloonedMemory", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("overheadMemory", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("consumedOverheadMemory", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("compressedMemory", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>CPU in use, in MHz.</summary>
    public long? OverallCpuUsage { get; set; }

    /// <summary>Overall CPU demand.</summary>
    public long? OverallCpuDemand { get; set; }

    /// <summary>Memory that the guest uses, in MiB.</summary>
    public long? GuestMemoryUsage { get; set; }

    /// <summary>Host memory that the machine takes, in MiB.</summary>
    public long? HostMemoryUsage { get; set; }

    /// <summary>Distributed CPU entitlement.</summary>
    public long? DistributedCpuEntitlement { get; set; }

    /// <summary>Distributed memory entitlement.</summary>
    public long? DistributedMemoryEntitlement { get; set; }

    /// <summary>Static CPU entitlement.</summary>
    public int? StaticCpuEntitlement { get; set; }

    /// <summary>Static memory entitlement.</summary>
    public int? StaticMemoryEntitlement { get; set; }

    /// <summary>Private memory.</summary>
    public long? PrivateMemory { get; set; }

    /// <summary>Shared memory.</summary>
    public long? SharedMemory { get; set; }

    /// <summary>Swapped memory.</summary>
    public long? SwappedMemory { get; set; }

    /// <summary>Ballooned memory.</summary>
    public long? BalloonedMemory { get; set; }

    /// <summary>Overhead memory.</summary>
    public long? OverheadMemory { get; set; }

    /// <summary>Consumed overhead memory.</summary>
    public long? ConsumedOverheadMemory { get; set; }

    /// <summary>Compressed memory.</summary>
    public long? CompressedMemory { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => OverallCpuUsage,
        1 => OverallCpuDemand,
        2 => GuestMemoryUsage,
        3 => HostMemoryUsage,
        4 => DistributedCpuEntitlement,
        5 => DistributedMemoryEntitlement,
        6 => StaticCpuEntitlement,
        7 => StaticMemoryEntitlement,
        8 => PrivateMemory,
        9 => SharedMemory,
        10 => SwappedMemory,
        11 => BalloonedMemory,
        12 => OverheadMemory,
        13 => ConsumedOverheadMemory,
        14 => CompressedMemory,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                OverallCpuUsage = (long?)value;
                break;
            case 1:
                OverallCpuDemand = (long?)value;
                break;
            case 2:
                GuestMemoryUsage = (long?)value;
                break;
            case 3:
                HostMemoryUsage = (long?)value;
                break;
            case 4:
                DistributedCpuEntitlement = (long?)value;
                break;
            case 5:
                DistributedMemoryEntitlement = (long?)value;
                break;
            case 6:
                StaticCpuEntitlement = (int?)value;
                break;
            case 7:
                StaticMemoryEntitlement = (int?)value;
                break;
            case 8:
                PrivateMemory = (long?)value;
                break;
            case 9:
                SharedMemory = (long?)value;
                break;
            case 10:
                SwappedMemory = (long?)value;
                break;
            case 11:
                BalloonedMemory = (long?)value;
                break;
            case 12:
                OverheadMemory = (long?)value;
                break;
            case 13:
                ConsumedOverheadMemory = (long?)value;
                break;
            case 14:
                CompressedMemory = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
