// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Makes a virtual machine. A call of <c>CreateVM_Task</c> on a Folder.</summary>
public sealed partial class CreateVMTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CreateVM_Task", "Folder", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new CreateVMTaskRequest(),
        [
            new("config", WireKind.Data, "VirtualMachineConfigSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("pool", WireKind.Reference, "ResourcePool", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Configuration.</summary>
    public VirtualMachineConfigSpec Config { get; set; } = null!;

    /// <summary>The resource pool.</summary>
    public ManagedObjectReference Pool { get; set; }

    /// <summary>The host.</summary>
    public ManagedObjectReference? Host { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Config,
        1 => Pool,
        2 => Host,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Config = (VirtualMachineConfigSpec)value!;
                break;
            case 1:
                Pool = (ManagedObjectReference)value!;
                break;
            case 2:
                Host = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IFolder called)
            throw Servant.MethodNotFound(this);
        return await called.CreateVMTask(this, context).ConfigureAwait(false);
    }
}
