// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Asks a task to stop. A call of <c>CancelTask</c> on a Task.</summary>
public sealed partial class CancelTaskRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "CancelTask", "Task", Schema.ApiVersion.V2_0,
        null,
        static () => new CancelTaskRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not ITask called)
            throw Servant.MethodNotFound(this);
        await called.CancelTask(this, context).ConfigureAwait(false);
        return null;
    }
}
