// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Lists what stands against a migration, as events. A call of <c>ValidateMigration</c> on a ServiceInstance.</summary>
public sealed partial class ValidateMigrationRequest : MethodRequest<List<Event>>
{
    internal static readonly MethodType TypeRow = new(
        "ValidateMigration", "ServiceInstance", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "Event", MemberUse.List, Schema.ApiVersion.V2_0),
        static () => new ValidateMigrationRequest(),
        [
            new("vm", WireKind.Reference, "VirtualMachine", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
            new("state", WireKind.Enum, "VirtualMachinePowerState", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("testType", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("pool", WireKind.Reference, "ResourcePool", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The virtual machine.</summary>
    public List<ManagedObjectReference> Vm { get; set; } = [];

    /// <summary>Power state that the machine must have.</summary>
    public VirtualMachinePowerState? State { get; set; }

    /// <summary>Test type.</summary>
    public List<string> TestType { get; set; } = [];

    /// <summary>The resource pool.</summary>
    public ManagedObjectReference? Pool { get; set; }

    /// <summary>The host.</summary>
    public ManagedObjectReference? Host { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Vm,
        1 => State,
        2 => TestType,
        3 => Pool,
        4 => Host,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Vm.Add((ManagedObjectReference)value!);
                break;
            case 1:
                State = (VirtualMachinePowerState?)value;
                break;
            case 2:
                TestType.Add((string)value!);
                break;
            case 3:
                Pool = (ManagedObjectReference?)value;
                break;
            case 4:
                Host = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override List<Event> ToResult(List<object?> returned) => [.. returned.Cast<Event>()];

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IServiceInstance called)
            throw Servant.MethodNotFound(this);
        return await called.ValidateMigration(this, context).ConfigureAwait(false);
    }
}
