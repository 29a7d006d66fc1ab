// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Enters maintenance mode. A call of <c>EnterMaintenanceMode_Task</c> on a HostSystem.</summary>
public sealed partial class EnterMaintenanceModeTaskRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "EnterMaintenanceMode_Task", "HostSystem", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "Task", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new EnterMaintenanceModeTaskRequest(),
        [
            new("timeout", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("evacuatePoweredOffVms", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("maintenanceSpec", WireKind.Data, "HostMaintenanceSpec", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Timeout.</summary>
    public int Timeout { get; set; }

    /// <summary>Whether machines that are off move away too.</summary>
    public bool? EvacuatePoweredOffVms { get; set; }

    /// <summary>Maintenance specification.</summary>
    public HostMaintenanceSpec? MaintenanceSpec { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Timeout,
        1 => EvacuatePoweredOffVms,
        2 => MaintenanceSpec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Timeout = (int)value!;
                break;
            case 1:
                EvacuatePoweredOffVms = (bool?)value;
                break;
            case 2:
                MaintenanceSpec = (HostMaintenanceSpec?)value;
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
        return await called.EnterMaintenanceModeTask(this, context).ConfigureAwait(false);
    }
}
