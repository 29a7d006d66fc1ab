// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Where a task stands.</summary>
/// <param name="Value">The text on the wire, known or not.</param>
public readonly record struct TaskInfoState(string Value) : IWireEnum
{
    internal static readonly EnumType TypeRow = new EnumType<TaskInfoState>(
        "TaskInfoState", Schema.ApiVersion.V2_0, static text => new TaskInfoState(text),
        [
            new("queued", Schema.ApiVersion.V2_0),
            new("running", Schema.ApiVersion.V2_0),
            new("success", Schema.ApiVersion.V2_0),
            new("error", Schema.ApiVersion.V2_0),
        ]);

    /// <summary>Waits for its turn.</summary>
    public static TaskInfoState Queued => new("queued");

    /// <summary>At work.</summary>
    public static TaskInfoState Running => new("running");

    /// <summary>Done.</summary>
    public static TaskInfoState Success => new("success");

    /// <summary>Failed.</summary>
    public static TaskInfoState Error => new("error");

    /// <inheritdoc/>
    public string Value { get => field ?? ""; init; } = Value;

    /// <inheritdoc/>
    public EnumType WireType => TypeRow;

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;
}
