// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Reads properties, all in one answer. A call of <c>RetrieveProperties</c> on a PropertyCollector.</summary>
public sealed partial class RetrievePropertiesRequest : MethodRequest<List<ObjectContent>>
{
    internal static readonly MethodType TypeRow = new(
        "RetrieveProperties", "PropertyCollector", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "ObjectContent", MemberUse.List, Schema.ApiVersion.V2_0),
        static () => new RetrievePropertiesRequest(),
        [
            new("specSet", WireKind.Data, "PropertyFilterSpec", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Which properties of which objects.</summary>
    public List<PropertyFilterSpec> SpecSet { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => SpecSet,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SpecSet.Add((PropertyFilterSpec)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override List<ObjectContent> ToResult(List<object?> returned) => [.. returned.Cast<ObjectContent>()];

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyCollector called)
            throw Servant.MethodNotFound(this);
        return await called.RetrieveProperties(this, context).ConfigureAwait(false);
    }
}
