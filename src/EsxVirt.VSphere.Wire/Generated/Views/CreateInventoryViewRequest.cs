// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Makes a view of the inventory tree. A call of <c>CreateInventoryView</c> on a ViewManager.</summary>
public sealed partial class CreateInventoryViewRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CreateInventoryView", "ViewManager", Schema.ApiVersion.V2_5,
        new("returnval", WireKind.Reference, "InventoryView", MemberUse.Required, Schema.ApiVersion.V2_5),
        static () => new CreateInventoryViewRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IViewManager called)
            throw Servant.MethodNotFound(this);
        return await called.CreateInventoryView(this, context).ConfigureAwait(false);
    }
}
