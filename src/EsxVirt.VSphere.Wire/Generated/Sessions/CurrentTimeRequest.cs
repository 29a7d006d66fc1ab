// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Reads the server's clock; the cheapest question that needs a session. A call of <c>CurrentTime</c> on a ServiceInstance.</summary>
public sealed partial class CurrentTimeRequest : MethodRequest<DateTimeOffset>
{
    internal static readonly MethodType TypeRow = new(
        "CurrentTime", "ServiceInstance", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new CurrentTimeRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override DateTimeOffset ToResult(List<object?> returned) => (DateTimeOffset)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IServiceInstance called)
            throw Servant.MethodNotFound(this);
        return await called.CurrentTime(this, context).ConfigureAwait(false);
    }
}
