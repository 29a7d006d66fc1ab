// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A performance counter.</summary>
public partial class PerfCounterInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PerfCounterInfo>(
        "PerfCounterInfo", null, Schema.ApiVersion.V2_0, static () => new PerfCounterInfo(),
        [
            new("key", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("nameInfo", WireKind.Data, "ElementDescription", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("groupInfo", WireKind.Data, "ElementDescription", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("unitInfo", WireKind.Data, "ElementDescription", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("rollupType", WireKind.Enum, "PerfSummaryType", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("statsType", WireKind.Enum, "PerfStatsType", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("level", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("perDeviceLevel", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("associatedCounterId", WireKind.Int, "int", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public int Key { get; set; }

    /// <summary>Name details.</summary>
    public ElementDescription NameInfo { get; set; } = null!;

    /// <summary>Group details.</summary>
    public ElementDescription GroupInfo { get; set; } = null!;

    /// <summary>Unit details.</summary>
    public ElementDescription UnitInfo { get; set; } = null!;

    /// <summary>Rollup type.</summary>
    public PerfSummaryType RollupType { get; set; }

    /// <summary>Stats type.</summary>
    public PerfStatsType StatsType { get; set; }

    /// <summary>Level.</summary>
    public int? Level { get; set; }

    /// <summary>Per device level.</summary>
    public int? PerDeviceLevel { get; set; }

    /// <summary>Associated counter identifier.</summary>
    public List<int> AssociatedCounterId { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => NameInfo,
        2 => GroupInfo,
        3 => UnitInfo,
        4 => RollupType,
        5 => StatsType,
        6 => Level,
        7 => PerDeviceLevel,
        8 => AssociatedCounterId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (int)value!;
                break;
            case 1:
                NameInfo = (ElementDescription)value!;
                break;
            case 2:
                GroupInfo = (ElementDescription)value!;
                break;
            case 3:
                UnitInfo = (ElementDescription)value!;
                break;
            case 4:
                RollupType = (PerfSummaryType)value!;
                break;
            case 5:
                StatsType = (PerfStatsType)value!;
                break;
            case 6:
                Level = (int?)value;
                break;
            case 7:
                PerDeviceLevel = (int?)value;
                break;
            case 8:
                AssociatedCounterId.Add((int)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
