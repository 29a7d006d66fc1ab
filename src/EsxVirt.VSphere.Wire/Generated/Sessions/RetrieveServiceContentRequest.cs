// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Tells where the managers are; needs no session. A call of <c>RetrieveServiceContent</c> on a ServiceInstance.</summary>
public sealed partial class RetrieveServiceContentRequest : MethodRequest<ServiceContent>
{
    internal static readonly MethodType TypeRow = new(
        "RetrieveServiceContent", "ServiceInstance", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "ServiceContent", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new RetrieveServiceContentRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override ServiceContent ToResult(List<object?> returned) => (ServiceContent)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IServiceInstance called)
            throw Servant.MethodNotFound(this);
        return await called.RetrieveServiceContent(this, context).ConfigureAwait(false);
    }
}
