// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Event ex.</summary>
public partial class EventEx : Event
{
    internal static new readonly DataType TypeRow = new DataType<EventEx>(
        "EventEx", Event.TypeRow, Schema.ApiVersion.V4_0, static () => new EventEx(),
        [
            new("eventTypeId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("severity", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("message", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("arguments", WireKind.Data, "KeyAnyValue", MemberUse.List, Schema.ApiVersion.V4_0),
            new("objectId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("objectType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("objectName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("fault", WireKind.Data, "LocalizedMethodFault", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Event type identifier.</summary>
    public string EventTypeId { get; set; } = "";

    /// <summary>Severity.</summary>
    public string? Severity { get; set; }

    /// <summary>Message.</summary>
    public string? Message { get; set; }

    /// <summary>Arguments.</summary>
    public List<KeyAnyValue> Arguments { get; set; } = [];

    /// <summary>Object identifier.</summary>
    public string? ObjectId { get; set; }

    /// <summary>Object type.</summary>
    public string? ObjectType { get; set; }

    /// <summary>Object name.</summary>
    public string? ObjectName { get; set; }

    /// <summary>Fault.</summary>
    public LocalizedMethodFault? Fault { get; set; }

    internal override object? Get(int index) => index switch
    {
        13 => EventTypeId,
        14 => Severity,
        15 => Message,
        16 => Arguments,
        17 => ObjectId,
        18 => ObjectType,
        19 => ObjectName,
        20 => Fault,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 13:
                EventTypeId = (string)value!;
                break;
            case 14:
                Severity = (string?)value;
                break;
            case 15:
                Message = (string?)value;
                break;
            case 16:
                Arguments.Add((KeyAnyValue)value!);
                break;
            case 17:
                ObjectId = (string?)value;
                break;
            case 18:
                ObjectType = (string?)value;
                break;
            case 19:
                ObjectName = (string?)value;
                break;
            case 20:
                Fault = (LocalizedMethodFault?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
