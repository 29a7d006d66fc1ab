// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Gives up the remaining pages. A call of <c>CancelRetrievePropertiesEx</c> on a PropertyCollector.</summary>
public sealed partial class CancelRetrievePropertiesExRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "CancelRetrievePropertiesEx", "PropertyCollector", Schema.ApiVersion.V4_1,
        null,
        static () => new CancelRetrievePropertiesExRequest(),
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

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyCollector called)
            throw Servant.MethodNotFound(this);
        await called.CancelRetrievePropertiesEx(this, context).ConfigureAwait(false);
        return null;
    }
}
