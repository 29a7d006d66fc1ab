// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A schedule started the task.</summary>
public partial class TaskReasonSchedule : TaskReason
{
    internal static new readonly DataType TypeRow = new DataType<TaskReasonSchedule>(
        "TaskReasonSchedule", TaskReason.TypeRow, Schema.ApiVersion.V2_0, static () => new TaskReasonSchedule(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("scheduledTask", WireKind.Reference, "ScheduledTask", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Scheduled task.</summary>
    public ManagedObjectReference ScheduledTask { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => ScheduledTask,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                ScheduledTask = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
