// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Event filter specification by time.</summary>
public partial class EventFilterSpecByTime : DataObject
{
    internal static readonly DataType TypeRow = new DataType<EventFilterSpecByTime>(
        "EventFilterSpecByTime", null, Schema.ApiVersion.V2_0, static () => new EventFilterSpecByTime(),
        [
            new("beginTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("endTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Begin time.</summary>
    public DateTimeOffset? BeginTime { get; set; }

    /// <summary>End time.</summary>
    public DateTimeOffset? EndTime { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => BeginTime,
        1 => EndTime,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                BeginTime = (DateTimeOffset?)value;
                break;
            case 1:
                EndTime = (DateTimeOffset?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
