// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Clones the machine. A call of <c>CloneVM_Task</c> on a VirtualMachine.</summary>
public sealed partial class CloneVMTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CloneVM_Task", "VirtualMachine", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new CloneVMTaskRequest(),
        [
            new("folder", WireKind.Reference, "Folder", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("spec", WireKind.Data, "VirtualMachineCloneSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Folder.</summary>
    public ManagedObjectReference Folder { get; set; }

    /// <summary>The name, or path in a datastore.</summary>
    public string Name { get; set; } = "";

    /// <summary>What is wanted.</summary>
    public VirtualMachineCloneSpec Spec { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Folder,
        1 => Name,
        2 => Spec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Folder = (ManagedObjectReference)value!;
                break;
            case 1:
                Name = (string)value!;
                break;
            case 2:
                Spec = (VirtualMachineCloneSpec)value!;
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
        return await called.CloneVMTask(this, context).ConfigureAwait(false);
    }
}
