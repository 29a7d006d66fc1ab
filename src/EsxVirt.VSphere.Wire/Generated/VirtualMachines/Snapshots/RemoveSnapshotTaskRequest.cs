// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Removes the snapshot. A call of <c>RemoveSnapshot_Task</c> on a VirtualMachineSnapshot.</summary>
public sealed partial class RemoveSnapshotTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "RemoveSnapshot_Task", "VirtualMachineSnapshot", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new RemoveSnapshotTaskRequest(),
        [
            new("removeChildren", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("consolidate", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Whether the snapshots made from it go too.</summary>
    public bool RemoveChildren { get; set; }

    /// <summary>Whether disk files that are no longer needed are merged.</summary>
    public bool? Consolidate { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => RemoveChildren,
        1 => Consolidate,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                RemoveChildren = (bool)value!;
                break;
            case 1:
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
        if (servant is not IVirtualMachineSnapshot called)
            throw Servant.MethodNotFound(this);
        return await called.RemoveSnapshotTask(this, context).ConfigureAwait(false);
    }
}
