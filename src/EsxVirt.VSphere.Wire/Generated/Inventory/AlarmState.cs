// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>State of an alarm on an object.</summary>
public partial class AlarmState : DataObject
{
    internal static readonly DataType TypeRow = new DataType<AlarmState>(
        "AlarmState", null, Schema.ApiVersion.V2_0, static () => new AlarmState(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("entity", WireKind.Reference, "ManagedEntity", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("alarm", WireKind.Reference, "Alarm", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("overallStatus", WireKind.Enum, "ManagedEntityStatus", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("time", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("acknowledged", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("acknowledgedByUser", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("acknowledgedTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>The object.</summary>
    public ManagedObjectReference Entity { get; set; }

    /// <summary>The alarm.</summary>
    public ManagedObjectReference Alarm { get; set; }

    /// <summary>Its state.</summary>
    public ManagedEntityStatus OverallStatus { get; set; }

    /// <summary>Since when.</summary>
    public DateTimeOffset Time { get; set; }

    /// <summary>Whether somebody took notice.</summary>
    public bool? Acknowledged { get; set; }

    /// <summary>Who.</summary>
    public string? AcknowledgedByUser { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset? AcknowledgedTime { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Entity,
        2 => Alarm,
        3 => OverallStatus,
        4 => Time,
        5 => Acknowledged,
        6 => AcknowledgedByUser,
        7 => AcknowledgedTime,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                Entity = (ManagedObjectReference)value!;
                break;
            case 2:
                Alarm = (ManagedObjectReference)value!;
                break;
            case 3:
                OverallStatus = (ManagedEntityStatus)value!;
                break;
            case 4:
                Time = (DateTimeOffset)value!;
                break;
            case 5:
                Acknowledged = (bool?)value;
                break;
            case 6:
                AcknowledgedByUser = (string?)value;
                break;
            case 7:
                AcknowledgedTime = (DateTimeOffset?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
