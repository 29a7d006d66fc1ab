// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Changes the configuration. A call of <c>ReconfigVM_Task</c> on a VirtualMachine.</summary>
public sealed partial class ReconfigVMTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "ReconfigVM_Task", "VirtualMachine", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new ReconfigVMTaskRequest(),
        [
            new("spec", WireKind.Data, "VirtualMachineConfigSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>What is wanted.</summary>
    public VirtualMachineConfigSpec Spec { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Spec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Spec = (VirtualMachineConfigSpec)value!;
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
        return await called.ReconfigVMTask(this, context).ConfigureAwait(false);
    }
}
