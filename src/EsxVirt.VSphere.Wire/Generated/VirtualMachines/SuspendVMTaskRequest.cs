// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Suspends the machine. A call of <c>SuspendVM_Task</c> on a VirtualMachine.</summary>
public sealed partial class SuspendVMTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "SuspendVM_Task", "VirtualMachine", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new SuspendVMTaskRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachine called)
            throw Servant.MethodNotFound(this);
        return await called.SuspendVMTask(this, context).ConfigureAwait(false);
    }
}
