// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Reads properties page by page. A call of <c>RetrievePropertiesEx</c> on a PropertyCollector.</summary>
public sealed partial class RetrievePropertiesExRequest : MethodRequest<RetrieveResult?>
{
    internal static readonly MethodType TypeRow = new(
        "RetrievePropertiesEx", "PropertyCollector", Schema.ApiVersion.V4_1,
        new("returnval", WireKind.Data, "RetrieveResult", MemberUse.Optional, Schema.ApiVersion.V4_1),
        static () => new RetrievePropertiesExRequest(),
        [
            new("specSet", WireKind.Data, "PropertyFilterSpec", MemberUse.RequiredList, Schema.ApiVersion.V4_1),
            new("options", WireKind.Data, "RetrieveOptions", MemberUse.Required, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Which properties of which objects.</summary>
    public List<PropertyFilterSpec> SpecSet { get; set; } = [];

    /// <summary>Limits.</summary>
    public RetrieveOptions Options { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => SpecSet,
        1 => Options,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SpecSet.Add((PropertyFilterSpec)value!);
                break;
            case 1:
                Options = (RetrieveOptions)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override RetrieveResult? ToResult(List<object?> returned) => (RetrieveResult?)Optional(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyCollector called)
            throw Servant.MethodNotFound(this);
        return await called.RetrievePropertiesEx(this, context).ConfigureAwait(false);
    }
}
