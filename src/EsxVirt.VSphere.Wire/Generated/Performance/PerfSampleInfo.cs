// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Performance sample details.</summary>
public partial class PerfSampleInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PerfSampleInfo>(
        "PerfSampleInfo", null, Schema.ApiVersion.V2_0, static () => new PerfSampleInfo(),
        [
            new("timestamp", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("interval", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>When this was read.</summary>
    public DateTimeOffset Timestamp { get; set; }

    /// <summary>Length of a sample, in seconds.</summary>
    public int Interval { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Timestamp,
        1 => Interval,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Timestamp = (DateTimeOffset)value!;
                break;
            case 1:
                Interval = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
