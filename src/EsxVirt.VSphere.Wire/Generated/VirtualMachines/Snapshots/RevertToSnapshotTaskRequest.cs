// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Returns to the snapshot. A call of <c>RevertToSnapshot_Task</c> on a VirtualMachineSnapshot.</summary>
public sealed partial class RevertToSnapshotTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "RevertToSnapshot_Task", "VirtualMachineSnapshot", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new RevertToSnapshotTaskRequest(),
        [
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("suppressPowerOn", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5U2server),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The host.</summary>
    public ManagedObjectReference? Host { get; set; }

    /// <summary>Whether the machine stays off.</summary>
    public bool? SuppressPowerOn { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Host,
        1 => SuppressPowerOn,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Host = (ManagedObjectReference?)value;
                break;
            case 1:
                SuppressPowerOn = (bool?)value;
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
        return await called.RevertToSnapshotTask(this, context).ConfigureAwait(false);
    }
}
