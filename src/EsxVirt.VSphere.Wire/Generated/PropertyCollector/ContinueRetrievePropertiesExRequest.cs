// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Gets the next page. A call of <c>ContinueRetrievePropertiesEx</c> on a PropertyCollector.</summary>
public sealed partial class ContinueRetrievePropertiesExRequest : MethodRequest<RetrieveResult>
{
    internal static readonly MethodType TypeRow = new(
        "ContinueRetrievePropertiesEx", "PropertyCollector", Schema.ApiVersion.V4_1,
        new("returnval", WireKind.Data, "RetrieveResult", MemberUse.Required, Schema.ApiVersion.V4_1),
        static () => new ContinueRetrievePropertiesExRequest(),
        [
            new("token", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Token of the page before.</summary>
    public string Token { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Token,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Token = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override RetrieveResult ToResult(List<object?> returned) => (RetrieveResult)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyCollector called)
            throw Servant.MethodNotFound(this);
        return await called.ContinueRetrievePropertiesEx(this, context).ConfigureAwait(false);
    }
}
