// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>List summary quick stats of a host.</summary>
public partial class HostListSummaryQuickStats : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostListSummaryQuickStats>(
        "HostListSummaryQuickStats", null, Schema.ApiVersion.V2_0, static () => new HostListSummaryQuickStats(),
        [
            new("overallCpuUsage", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("overallMemoryUsage", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("distributedCpuFairness", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("distributedMemoryFairness", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("availablePMemCapacity", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("uptime", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>CPU in use, in MHz.</summary>
    public int? OverallCpuUsage { get; set; }

    /// <summary>Memory in use, in MiB.</summary>
    public int? OverallMemoryUsage { get; set; }

    /// <summary>Distributed CPU fairness.</summary>
    public int? DistributedCpuFairness { get; set; }

    /// <summary>Distributed memory fairness.</summary>
    public int? DistributedMemoryFairness { get; set; }

    /// <summary>Available p mem capacity.</summary>
    public int? AvailablePMemCapacity { get; set; }

    /// <summary>Uptime.</summary>
    public int? Uptime { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => OverallCpuUsage,
        1 => OverallMemoryUsage,
        2 => DistributedCpuFairness,
        3 => DistributedMemoryFairness,
        4 => AvailablePMemCapacity,
        5 => Uptime,
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
                OverallMemoryUsage = (int?)value;
                break;
            case 2:
                DistributedCpuFairness = (int?)value;
                break;
            case 3:
                DistributedMemoryFairness = (int?)value;
                break;
            case 4:
                AvailablePMemCapacity = (int?)value;
                break;
            case 5:
                Uptime = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
