// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Makes another collector for the session. A call of <c>CreatePropertyCollector</c> on a PropertyCollector.</summary>
public sealed partial class CreatePropertyCollectorRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CreatePropertyCollector", "PropertyCollector", Schema.ApiVersion.V4_1,
        new("returnval", WireKind.Reference, "PropertyCollector", MemberUse.Required, Schema.ApiVersion.V4_1),
        static () => new CreatePropertyCollectorRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyCollector called)
            throw Servant.MethodNotFound(this);
        return await called.CreatePropertyCollector(this, context).ConfigureAwait(false);
    }
}
