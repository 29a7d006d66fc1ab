// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Looks for new devices behind all bus adapters. A call of <c>RescanAllHba</c> on a HostStorageSystem.</summary>
public sealed partial class RescanAllHbaRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "RescanAllHba", "HostStorageSystem", Schema.ApiVersion.V2_0,
        null,
        static () => new RescanAllHbaRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostStorageSystem called)
            throw Servant.MethodNotFound(this);
        await called.RescanAllHba(this, context).ConfigureAwait(false);
        return null;
    }
}
