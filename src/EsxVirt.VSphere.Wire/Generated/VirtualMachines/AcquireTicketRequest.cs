// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Gets a ticket for a remote console. A call of <c>AcquireTicket</c> on a VirtualMachine.</summary>
public sealed partial class AcquireTicketRequest : MethodRequest<VirtualMachineTicket>
{
    internal static readonly MethodType TypeRow = new(
        "AcquireTicket", "VirtualMachine", Schema.ApiVersion.V4_1,
        new("returnval", WireKind.Data, "VirtualMachineTicket", MemberUse.Required, Schema.ApiVersion.V4_1),
        static () => new AcquireTicketRequest(),
        [
            new("ticketType", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Ticket type.</summary>
    public string TicketType { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => TicketType,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                TicketType = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override VirtualMachineTicket ToResult(List<object?> returned) => (VirtualMachineTicket)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IVirtualMachine called)
            throw Servant.MethodNotFound(this);
        return await called.AcquireTicket(this, context).ConfigureAwait(false);
    }
}
