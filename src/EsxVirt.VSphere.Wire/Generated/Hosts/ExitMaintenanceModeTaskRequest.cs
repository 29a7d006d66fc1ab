// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Leaves maintenance mode. A call of <c>ExitMaintenanceMode_Task</c> on a HostSystem.</summary>
public sealed partial class ExitMaintenanceModeTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "ExitMaintenanceMode_Task", "HostSystem", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new ExitMaintenanceModeTaskRequest(),
        [
            new("timeout", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Timeout.</summary>
    public int Timeout { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Timeout,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Timeout = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostSystem called)
            throw Servant.MethodNotFound(this);
        return await called.ExitMaintenanceModeTask(this, context).ConfigureAwait(false);
    }
}
