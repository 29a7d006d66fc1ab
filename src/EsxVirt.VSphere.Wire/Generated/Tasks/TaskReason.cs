// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>What started a task.</summary>
public partial class TaskReason : DataObject
{
    internal static readonly DataType TypeRow = new DataType<TaskReason>(
        "TaskReason", null, Schema.ApiVersion.V2_0, static () => new TaskReason(),
        []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
