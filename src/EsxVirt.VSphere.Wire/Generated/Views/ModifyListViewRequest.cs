// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Adds and removes objects of a list view. A call of <c>ModifyListView</c> on a ListView.</summary>
public sealed partial class ModifyListViewRequest : MethodRequest<List<ManagedObjectReference>>
{
    internal static readonly MethodType TypeRow = new(
        "ModifyListView", "ListView", Schema.ApiVersion.V2_5,
        new("returnval", WireKind.Reference, "ManagedObject", MemberUse.List, Schema.ApiVersion.V2_5),
        static () => new ModifyListViewRequest(),
        [
            new("add", WireKind.Reference, "ManagedObject", MemberUse.List, Schema.ApiVersion.V2_5),
            new("remove", WireKind.Reference, "ManagedObject", MemberUse.List, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Add.</summary>
    public List<ManagedObjectReference> Add { get; set; } = [];

    /// <summary>Remove.</summary>
    public List<ManagedObjectReference> Remove { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Add,
        1 => Remove,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Add.Add((ManagedObjectReference)value!);
                break;
            case 1:
                Remove.Add((ManagedObjectReference)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override List<ManagedObjectReference> ToResult(List<object?> returned) => [.. returned.Cast<ManagedObjectReference>()];

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IListView called)
            throw Servant.MethodNotFound(this);
        return await called.ModifyListView(this, context).ConfigureAwait(false);
    }
}
