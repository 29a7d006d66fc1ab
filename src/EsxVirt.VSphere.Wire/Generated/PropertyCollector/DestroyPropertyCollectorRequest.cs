// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Gives up a collector with its filters. A call of <c>DestroyPropertyCollector</c> on a PropertyCollector.</summary>
public sealed partial class DestroyPropertyCollectorRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "DestroyPropertyCollector", "PropertyCollector", Schema.ApiVersion.V4_1,
        null,
        static () => new DestroyPropertyCollectorRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyCollector called)
            throw Servant.MethodNotFound(this);
        await called.DestroyPropertyCollector(this, context).ConfigureAwait(false);
        return null;
    }
}
