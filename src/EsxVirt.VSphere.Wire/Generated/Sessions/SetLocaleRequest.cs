// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Sets the language of the session's messages. A call of <c>SetLocale</c> on a SessionManager.</summary>
public sealed partial class SetLocaleRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "SetLocale", "SessionManager", Schema.ApiVersion.V2_0,
        null,
        static () => new SetLocaleRequest(),
        [
            new("locale", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Locale.</summary>
    public string Locale { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Locale,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Locale = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not ISessionManager called)
            throw Servant.MethodNotFound(this);
        await called.SetLocale(this, context).ConfigureAwait(false);
        return null;
    }
}
