// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Lists what stands against a move, as a task; nothing is moved. A call of <c>CheckRelocate_Task</c> on a VirtualMachineProvisioningChecker.</summary>
public sealed partial class CheckRelocateTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CheckRelocate_Task", "VirtualMachineProvisioningChecker", Schema.ApiVersion.V4_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V4_0),
        static () => new CheckRelocateTaskRequest(),
        [
            new("vm", WireKind.Reference, "VirtualMachine", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("spec", WireKind.Data, "VirtualMachineRelocateSpec", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("testType", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The virtual machine.</summary>
    public ManagedObjectReference Vm { get; set; }

    /// <summary>What would be wanted.</summary>
    public VirtualMachineRelocateSpec Spec { get; set; } = null!;

    /// <summary>What to test; everything, where none is named.</summary>
    public List<string> TestType { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Vm,
        1 => Spec,
        2 => TestType,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Vm = (ManagedObjectReference)value!;
                break;
            case 1:
                Spec = (VirtualMachineRelocateSpec)value!;
                break;
            case 2:
                TestType.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachineProvisioningChecker called)
            throw Servant.MethodNotFound(this);
        return await called.CheckRelocateTask(this, context).ConfigureAwait(false);
    }
}
