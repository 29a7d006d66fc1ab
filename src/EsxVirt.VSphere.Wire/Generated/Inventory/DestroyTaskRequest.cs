// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Deletes an object; a machine with its files. A call of <c>Destroy_Task</c> on a ManagedEntity.</summary>
public sealed partial class DestroyTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "Destroy_Task", "ManagedEntity", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new DestroyTaskRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IManagedEntity called)
            throw Servant.MethodNotFound(this);
        return await called.DestroyTask(this, context).ConfigureAwait(false);
    }
}
