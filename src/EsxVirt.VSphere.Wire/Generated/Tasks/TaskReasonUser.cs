// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A user started the task.</summary>
public partial class TaskReasonUser : TaskReason
{
    internal static new readonly DataType TypeRow = new DataType<TaskReasonUser>(
        "TaskReasonUser", TaskReason.TypeRow, Schema.ApiVersion.V2_0, static () => new TaskReasonUser(),
        [
            new("userName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>User.</summary>
    public string UserName { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => UserName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                UserName = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
