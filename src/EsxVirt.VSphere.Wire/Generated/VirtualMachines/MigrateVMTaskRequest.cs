// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Moves the machine to another host or pool. A call of <c>MigrateVM_Task</c> on a VirtualMachine.</summary>
public sealed partial class MigrateVMTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "MigrateVM_Task", "VirtualMachine", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new MigrateVMTaskRequest(),
        [
            new("pool", WireKind.Reference, "ResourcePool", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("priority", WireKind.Enum, "VirtualMachineMovePriority", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("state", WireKind.Enum, "VirtualMachinePowerState", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The resource pool.</summary>
    public ManagedObjectReference? Pool { get; set; }

    /// <summary>The host.</summary>
    public ManagedObjectReference? Host { get; set; }

    /// <summary>Priority.</summary>
    public VirtualMachineMovePriority Priority { get; set; }

    /// <summary>Power state that the machine must have.</summary>
    public VirtualMachinePowerState? State { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Pool,
        1 => Host,
        2 => Priority,
        3 => State,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Pool = (ManagedObjectReference?)value;
                break;
            case 1:
                Host = (ManagedObjectReference?)value;
                break;
            case 2:
                Priority = (VirtualMachineMovePriority)value!;
                break;
            case 3:
                State = (VirtualMachinePowerState?)value;
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
        return await called.MigrateVMTask(this, context).ConfigureAwait(false);
    }
}
