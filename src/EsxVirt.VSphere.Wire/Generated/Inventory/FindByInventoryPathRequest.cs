// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Finds an object by its path of names. A call of <c>FindByInventoryPath</c> on a SearchIndex.</summary>
public sealed partial class FindByInventoryPathRequest : MethodRequest<ManagedObjectReference?>
{
    internal static readonly MethodType TypeRow = new(
        "FindByInventoryPath", "SearchIndex", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
        static () => new FindByInventoryPathRequest(),
        [
            new("inventoryPath", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Inventory path.</summary>
    public string InventoryPath { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => InventoryPath,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                InventoryPath = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference? ToResult(List<object?> returned) => (ManagedObjectReference?)Optional(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not ISearchIndex called)
            throw Servant.MethodNotFound(this);
        return await called.FindByInventoryPath(this, context).ConfigureAwait(false);
    }
}
