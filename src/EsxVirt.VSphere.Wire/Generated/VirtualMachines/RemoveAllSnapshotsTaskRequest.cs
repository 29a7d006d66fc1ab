// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Removes all snapshots. A call of <c>RemoveAllSnapshots_Task</c> on a VirtualMachine.</summary>
public sealed partial class RemoveAllSnapshotsTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "RemoveAllSnapshots_Task", "VirtualMachine", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new RemoveAllSnapshotsTaskRequest(),
        [
            new("consolidate", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Whether disk files that are no longer needed are merged.</summary>
    public bool? Consolidate { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Consolidate,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Consolidate = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachine called)
            throw Servant.MethodNotFound(this);
        return await called.RemoveAllSnapshotsTask(this, context).ConfigureAwait(false);
    }
}
