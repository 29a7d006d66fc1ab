// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Moves the machine to another host, pool or datastore. A call of <c>RelocateVM_Task</c> on a VirtualMachine.</summary>
public sealed partial class RelocateVMTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "RelocateVM_Task", "VirtualMachine", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new RelocateVMTaskRequest(),
        [
            new("spec", WireKind.Data, "VirtualMachineRelocateSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("priority", WireKind.Enum, "VirtualMachineMovePriority", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>What is wanted.</summary>
    public VirtualMachineRelocateSpec Spec { get; set; } = null!;

    /// <summary>Priority.</summary>
    public VirtualMachineMovePriority? Priority { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Spec,
        1 => Priority,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Spec = (VirtualMachineRelocateSpec)value!;
                break;
            case 1:
                Priority = (VirtualMachineMovePriority?)value;
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
        return await called.RelocateVMTask(this, context).ConfigureAwait(false);
    }
}
