// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>State of a task.</summary>
public partial class TaskInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<TaskInfo>(
        "TaskInfo", null, Schema.ApiVersion.V2_0, static () => new TaskInfo(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("task", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("description", WireKind.Data, "LocalizableMessage", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("descriptionId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("entity", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("entityName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("locked", WireKind.Reference, "ManagedEntity", MemberUse.List, Schema.ApiVersion.V2_0),
            new("state", WireKind.Enum, "TaskInfoState", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cancelled", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("cancelable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("error", WireKind.Data, "LocalizedMethodFault", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("result", WireKind.Any, "anyType", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("progress", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("reason", WireKind.Data, "TaskReason", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("queueTime", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("startTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("completeTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("eventChainId", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("changeTag", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("parentTaskKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("rootTaskKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("activationId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Task.</summary>
    public ManagedObjectReference Task { get; set; }

    /// <summary>Description.</summary>
    public LocalizableMessage? Description { get; set; }

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    /// <summary>Method, as vim.VirtualMachine.powerOn.</summary>
    public string DescriptionId { get; set; } = "";

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference? Entity { get; set; }

    /// <summary>Name of that object.</summary>
    public string? EntityName { get; set; }

    /// <summary>Locked.</summary>
    public List<ManagedObjectReference> Locked { get; set; } = [];

    /// <summary>State.</summary>
    public TaskInfoState State { get; set; }

    /// <summary>Whether cancelling was asked for.</summary>
    public bool Cancelled { get; set; }

    /// <summary>Whether it can be cancelled.</summary>
    public bool Cancelable { get; set; }

    /// <summary>Why it failed.</summary>
    public LocalizedMethodFault? Error { get; set; }

    /// <summary>What it made.</summary>
    public object? Result { get; set; }

    /// <summary>Progress, in percent.</summary>
    public int? Progress { get; set; }

    /// <summary>Reason.</summary>
    public TaskReason Reason { get; set; } = null!;

    /// <summary>When it was queued.</summary>
    public DateTimeOffset QueueTime { get; set; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? CompleteTime { get; set; }

    /// <summary>Number that events about it share.</summary>
    public int EventChainId { get; set; }

    /// <summary>Change tag.</summary>
    public string? ChangeTag { get; set; }

    /// <summary>Parent task key.</summary>
    public string? ParentTaskKey { get; set; }

    /// <summary>Root task key.</summary>
    public string? RootTaskKey { get; set; }

    /// <summary>Activation identifier.</summary>
    public string? ActivationId { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => Task,
        2 => Description,
        3 => Name,
        4 => DescriptionId,
        5 => Entity,
        6 => EntityName,
        7 => Locked,
        8 => State,
        9 => Cancelled,
        10 => Cancelable,
        11 => Error,
        12 => Result,
        13 => Progress,
        14 => Reason,
        15 => QueueTime,
        16 => StartTime,
        17 => CompleteTime,
        18 => EventChainId,
        19 => ChangeTag,
        20 => ParentTaskKey,
        21 => RootTaskKey,
        22 => ActivationId,
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
                Task = (ManagedObjectReference)value!;
                break;
            case 2:
                Description = (LocalizableMessage?)value;
                break;
            case 3:
                Name = (string?)value;
                break;
            case 4:
                DescriptionId = (string)value!;
                break;
            case 5:
                Entity = (ManagedObjectReference?)value;
                break;
            case 6:
                EntityName = (string?)value;
                break;
            case 7:
                Locked.Add((ManagedObjectReference)value!);
                break;
            case 8:
                State = (TaskInfoState)value!;
                break;
            case 9:
                Cancelled = (bool)value!;
                break;
            case 10:
                Cancelable = (bool)value!;
                break;
            case 11:
                Error = (LocalizedMethodFault?)value;
                break;
            case 12:
                Result = value;
                break;
            case 13:
                Progress = (int?)value;
                break;
            case 14:
                Reason = (TaskReason)value!;
                break;
            case 15:
                QueueTime = (DateTimeOffset)value!;
                break;
            case 16:
                StartTime = (DateTimeOffset?)value;
                break;
            case 17:
                CompleteTime = (DateTimeOffset?)value;
                break;
            case 18:
                EventChainId = (int)value!;
                break;
            case 19:
                ChangeTag = (string?)value;
                break;
            case 20:
                ParentTaskKey = (string?)value;
                break;
            case 21:
                RootTaskKey = (string?)value;
                break;
            case 22:
                ActivationId = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
