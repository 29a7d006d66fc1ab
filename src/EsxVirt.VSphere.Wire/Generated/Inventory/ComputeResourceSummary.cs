// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Compute resource summary.</summary>
public partial class ComputeResourceSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ComputeResourceSummary>(
        "ComputeResourceSummary", null, Schema.ApiVersion.V2_0, static () => new ComputeResourceSummary(),
        [
            new("totalCpu", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("totalMemory", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numCpuCores", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numCpuThreads", WireKind.Short, "short", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("effectiveCpu", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("effectiveMemory", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numHosts", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("numEffectiveHosts", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("overallStatus", WireKind.Enum, "ManagedEntityStatus", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Total CPU.</summary>
    public int TotalCpu { get; set; }

    /// <summary>Total memory.</summary>
    public long TotalMemory { get; set; }

    /// <summary>Number of CPU cores.</summary>
    public short NumCpuCores { get; set; }

    /// <summary>Number of CPU threads.</summary>
    public short NumCpuThreads { get; set; }

    /// <summary>Effective CPU.</summary>
    public int EffectiveCpu { get; set; }

    /// <summary>Effective memory.</summary>
    public long EffectiveMemory { get; set; }

    /// <summary>Number of hosts.</summary>
    public int NumHosts { get; set; }

    /// <summary>Number of effective hosts.</summary>
    public int NumEffectiveHosts { get; set; }

    /// <summary>Health, alarms included.</summary>
    public ManagedEntityStatus OverallStatus { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => TotalCpu,
        1 => TotalMemory,
        2 => NumCpuCores,
        3 => NumCpuThreads,
        4 => EffectiveCpu,
        5 => EffectiveMemory,
        6 => NumHosts,
        7 => NumEffectiveHosts,
        8 => OverallStatus,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                TotalCpu = (int)value!;
                break;
            case 1:
                TotalMemory = (long)value!;
                break;
            case 2:
                NumCpuCores = (short)value!;
                break;
            case 3:
                NumCpuThreads = (short)value!;
                break;
            case 4:
                EffectiveCpu = (int)value!;
                break;
            case 5:
                EffectiveMemory = (long)value!;
                break;
            case 6:
                NumHosts = (int)value!;
                break;
            case 7:
                NumEffectiveHosts = (int)value!;
                break;
            case 8:
                OverallStatus = (ManagedEntityStatus)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
