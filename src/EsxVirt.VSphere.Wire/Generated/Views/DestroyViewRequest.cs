// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Gives up a view. A call of <c>DestroyView</c> on a View.</summary>
public sealed partial class DestroyViewRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "DestroyView", "View", Schema.ApiVersion.V2_5,
        null,
        static () => new DestroyViewRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IView called)
            throw Servant.MethodNotFound(this);
        await called.DestroyView(this, context).ConfigureAwait(false);
        return null;
    }
}
