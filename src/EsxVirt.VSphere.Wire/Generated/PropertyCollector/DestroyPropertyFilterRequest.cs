// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Stops watching. A call of <c>DestroyPropertyFilter</c> on a PropertyFilter.</summary>
public sealed partial class DestroyPropertyFilterRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "DestroyPropertyFilter", "PropertyFilter", Schema.ApiVersion.V2_0,
        null,
        static () => new DestroyPropertyFilterRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyFilter called)
            throw Servant.MethodNotFound(this);
        await called.DestroyPropertyFilter(this, context).ConfigureAwait(false);
        return null;
    }
}
