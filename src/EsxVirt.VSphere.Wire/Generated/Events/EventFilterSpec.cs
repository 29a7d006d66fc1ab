// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Event filter specification.</summary>
public partial class EventFilterSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<EventFilterSpec>(
        "EventFilterSpec", null, Schema.ApiVersion.V2_0, static () => new EventFilterSpec(),
        [
            new("entity", WireKind.Data, "EventFilterSpecByEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("time", WireKind.Data, "EventFilterSpecByTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("userName", WireKind.Data, "EventFilterSpecByUsername", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("eventChainId", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("alarm", WireKind.Reference, "Alarm", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("scheduledTask", WireKind.Reference, "ScheduledTask", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("disableFullMessage", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("category", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("type", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("tag", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_0),
            new("eventTypeId", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_0),
            new("maxCount", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Object that it works on.</summary>
    public EventFilterSpecByEntity? Entity { get; set; }

    /// <summary>Time.</summary>
    public EventFilterSpecByTime? Time { get; set; }

    /// <summary>User.</summary>
    public EventFilterSpecByUsername? UserName { get; set; }

    /// <summary>Number that events about it share.</summary>
    public int? EventChainId { get; set; }

    /// <summary>Alarm.</summary>
    public ManagedObjectReference? Alarm { get; set; }

    /// <summary>Scheduled task.</summary>
    public ManagedObjectReference? ScheduledTask { get; set; }

    /// <summary>Whether the formatted message is left out.</summary>
    public bool? DisableFullMessage { get; set; }

    /// <summary>Category.</summary>
    public List<string> Category { get; set; } = [];

    /// <summary>Type.</summary>
    public List<string> Type { get; set; } = [];

    /// <summary>Tag.</summary>
    public List<string> Tag { get; set; } = [];

    /// <summary>Event type identifier.</summary>
    public List<string> EventTypeId { get; set; } = [];

    /// <summary>Largest count.</summary>
    public int? MaxCount { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Entity,
        1 => Time,
        2 => UserName,
        3 => EventChainId,
        4 => Alarm,
        5 => ScheduledTask,
        6 => DisableFullMessage,
        7 => Category,
        8 => Type,
        9 => Tag,
        10 => EventTypeId,
        11 => MaxCount,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Entity = (EventFilterSpecByEntity?)value;
                break;
            case 1:
                Time = (EventFilterSpecByTime?)value;
                break;
            case 2:
                UserName = (EventFilterSpecByUsername?)value;
                break;
            case 3:
                EventChainId = (int?)value;
                break;
            case 4:
                Alarm = (ManagedObjectReference?)value;
                break;
            case 5:
                ScheduledTask = (ManagedObjectReference?)value;
                break;
            case 6:
                DisableFullMessage = (bool?)value;
                break;
            case 7:
                Category.Add((string)value!);
                break;
            case 8:
                Type.Add((string)value!);
                break;
            case 9:
                Tag.Add((string)value!);
                break;
            case 10:
                EventTypeId.Add((string)value!);
                break;
            case 11:
                MaxCount = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
