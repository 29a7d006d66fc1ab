// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>An alarm started the task.</summary>
public partial class TaskReasonAlarm : TaskReason
{
    internal static new readonly DataType TypeRow = new DataType<TaskReasonAlarm>(
        "TaskReasonAlarm", TaskReason.TypeRow, Schema.ApiVersion.V2_0, static () => new TaskReasonAlarm(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
