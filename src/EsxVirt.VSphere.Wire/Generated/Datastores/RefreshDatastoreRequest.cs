// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Reads free space and capacity anew. A call of <c>RefreshDatastore</c> on a Datastore.</summary>
public sealed partial class RefreshDatastoreRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "RefreshDatastore", "Datastore", Schema.ApiVersion.V2_0,
        null,
        static () => new RefreshDatastoreRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IDatastore called)
            throw Servant.MethodNotFound(this);
        await called.RefreshDatastore(this, context).ConfigureAwait(false);
        return null;
    }
}
