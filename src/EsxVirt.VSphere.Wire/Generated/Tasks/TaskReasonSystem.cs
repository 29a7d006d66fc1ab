// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>The server started the task.</summary>
public partial class TaskReasonSystem : TaskReason
{
    internal static new readonly DataType TypeRow = new DataType<TaskReasonSystem>(
        "TaskReasonSystem", TaskReason.TypeRow, Schema.ApiVersion.V2_0, static () => new TaskReasonSystem(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
