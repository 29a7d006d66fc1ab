// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Looks for new VMFS volumes. A call of <c>RescanVmfs</c> on a HostStorageSystem.</summary>
public sealed partial class RescanVmfsRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "RescanVmfs", "HostStorageSystem", Schema.ApiVersion.V2_0,
        null,
        static () => new RescanVmfsRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostStorageSystem called)
            throw Servant.MethodNotFound(this);
        await called.RescanVmfs(this, context).ConfigureAwait(false);
        return null;
    }
}
