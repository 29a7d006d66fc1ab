// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Starts watching properties. A call of <c>CreateFilter</c> on a PropertyCollector.</summary>
public sealed partial class CreateFilterRequest : MethodRequest<ManagedObjectReference>
{
    internal static readonly MethodType TypeRow = new(
        "CreateFilter", "PropertyCollector", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Reference, "PropertyFilter", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new CreateFilterRequest(),
        [
            new("spec", WireKind.Data, "PropertyFilterSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("partialUpdates", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>What is wanted.</summary>
    public PropertyFilterSpec Spec { get; set; } = null!;

    /// <summary>Whether changes within a property are told as such.</summary>
    public bool PartialUpdates { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Spec,
        1 => PartialUpdates,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Spec = (PropertyFilterSpec)value!;
                break;
            case 1:
                PartialUpdates = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override ManagedObjectReference ToResult(List<object?> returned) => (ManagedObjectReference)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyCollector called)
            throw Servant.MethodNotFound(this);
        return await called.CreateFilter(this, context).ConfigureAwait(false);
    }
}
