// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Finds a child by its name. A call of <c>FindChild</c> on a SearchIndex.</summary>
public sealed partial class FindChildRequest : MethodRequest<ManagedObjectReference?>
{
    internal static readonly MethodType TypeRow = new(
        "FindChild", "SearchIndex", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "ManagedEntity", MemberUse.Optional, Schema.ApiVersion.V2_0),
        static () => new FindChildRequest(),
        [
            new("entity", WireKind.Reference, "ManagedEntity", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Object that it works on.</summary>
    public ManagedObjectReference Entity { get; set; }

    /// <summary>The name, or path in a datastore.</summary>
    public string Name { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Entity,
        1 => Name,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Entity = (ManagedObjectReference)value!;
                break;
            case 1:
                Name = (string)value!;
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
        return await called.FindChild(this, context).ConfigureAwait(false);
    }
}
