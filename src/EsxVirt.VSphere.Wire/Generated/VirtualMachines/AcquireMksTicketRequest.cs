// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Gets a ticket for a remote console; up to 6.x. A call of <c>AcquireMksTicket</c> on a VirtualMachine.</summary>
public sealed partial class AcquireMksTicketRequest : MethodRequest<VirtualMachineMksTicket>
{
    internal static readonly MethodType TypeRow = new(
        "AcquireMksTicket", "VirtualMachine", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "VirtualMachineMksTicket", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new AcquireMksTicketRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override VirtualMachineMksTicket ToResult(List<object?> returned) => (VirtualMachineMksTicket)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachine called)
            throw Servant.MethodNotFound(this);
        return await called.AcquireMksTicket(this, context).ConfigureAwait(false);
    }
}
