// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Reads the object's state anew. A call of <c>Reload</c> on a ManagedEntity.</summary>
public sealed partial class ReloadRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "Reload", "ManagedEntity", Schema.ApiVersion.V2_0,
        null,
        static () => new ReloadRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IManagedEntity called)
            throw Servant.MethodNotFound(this);
        await called.Reload(this, context).ConfigureAwait(false);
        return null;
    }
}
