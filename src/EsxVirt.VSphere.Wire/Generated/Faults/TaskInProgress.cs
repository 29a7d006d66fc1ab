// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Another task is at work on the object.</summary>
public partial class TaskInProgress : VimFault
{
    internal static new readonly DataType TypeRow = new DataType<TaskInProgress>(
        "TaskInProgress", VimFault.TypeRow, Schema.ApiVersion.V2_0, static () => new TaskInProgress(),
        [
            new("task", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Task.</summary>
    public ManagedObjectReference Task { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => Task,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Task = (ManagedObjectReference)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
