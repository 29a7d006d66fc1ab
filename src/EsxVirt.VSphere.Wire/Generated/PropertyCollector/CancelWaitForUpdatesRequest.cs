// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Ends the collector's waiting call. A call of <c>CancelWaitForUpdates</c> on a PropertyCollector.</summary>
public sealed partial class CancelWaitForUpdatesRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "CancelWaitForUpdates", "PropertyCollector", Schema.ApiVersion.V2_0,
        null,
        static () => new CancelWaitForUpdatesRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyCollector called)
            throw Servant.MethodNotFound(this);
        await called.CancelWaitForUpdates(this, context).ConfigureAwait(false);
        return null;
    }
}
