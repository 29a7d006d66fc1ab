// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Performance interval.</summary>
public partial class PerfInterval : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PerfInterval>(
        "PerfInterval", null, Schema.ApiVersion.V2_0, static () => new PerfInterval(),
        [
            new("key", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("samplingPeriod", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("length", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("level", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("enabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public int? Key { get; set; }

    /// <summary>Sampling period.</summary>
    public int SamplingPeriod { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Length.</summary>
    public int Length { get; set; }

    /// <summary>Level.</summary>
    public int? Level { get; set; }

    /// <summary>Whether it is switched on.</summary>
    public bool? Enabled { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => SamplingPeriod,
        2 => Name,
        3 => Length,
        4 => Level,
        5 => Enabled,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (int?)value;
                break;
            case 1:
                SamplingPeriod = (int)value!;
                break;
            case 2:
                Name = (string)value!;
                break;
            case 3:
                Length = (int)value!;
                break;
            case 4:
                Level = (int?)value;
                break;
            case 5:
                Enabled = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
