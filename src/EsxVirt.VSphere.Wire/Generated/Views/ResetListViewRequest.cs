// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Replaces the objects of a list view. A call of <c>ResetListView</c> on a ListView.</summary>
public sealed partial class ResetListViewRequest : MethodRequest<List<ManagedObjectReference>>
{
    internal static readonly MethodType TypeRow = new(
        "ResetListView", "ListView", Schema.ApiVersion.V2_5,
        new("returnval", WireKind.Reference, "ManagedObject", MemberUse.List, Schema.ApiVersion.V2_5),
        static () => new ResetListViewRequest(),
        [
            new("obj", WireKind.Reference, "ManagedObject", MemberUse.List, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The object.</summary>
    public List<ManagedObjectReference> Obj { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Obj,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Obj.Add((ManagedObjectReference)value!);
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
        return await called.ResetListView(this, context).ConfigureAwait(false);
    }
}
