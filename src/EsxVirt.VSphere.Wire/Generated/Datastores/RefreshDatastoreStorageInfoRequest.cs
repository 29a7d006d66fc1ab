// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Reads all storage information of the datastore anew. A call of <c>RefreshDatastoreStorageInfo</c> on a Datastore.</summary>
public sealed partial class RefreshDatastoreStorageInfoRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "RefreshDatastoreStorageInfo", "Datastore", Schema.ApiVersion.V4_0,
        null,
        static () => new RefreshDatastoreStorageInfoRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IDatastore called)
            throw Servant.MethodNotFound(this);
        await called.RefreshDatastoreStorageInfo(this, context).ConfigureAwait(false);
        return null;
    }
}
