// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Turns a template into a machine. A call of <c>MarkAsVirtualMachine</c> on a VirtualMachine.</summary>
public sealed partial class MarkAsVirtualMachineRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "MarkAsVirtualMachine", "VirtualMachine", Schema.ApiVersion.V2_0,
        null,
        static () => new MarkAsVirtualMachineRequest(),
        [
            new("pool", WireKind.Reference, "ResourcePool", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("host", WireKind.Reference, "HostSystem", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The resource pool.</summary>
    public ManagedObjectReference Pool { get; set; }

    /// <summary>The host.</summary>
    public ManagedObjectReference? Host { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Pool,
        1 => Host,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Pool = (ManagedObjectReference)value!;
                break;
            case 1:
                Host = (ManagedObjectReference?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachine called)
            throw Servant.MethodNotFound(this);
        await called.MarkAsVirtualMachine(this, context).ConfigureAwait(false);
        return null;
    }
}
