// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Starts the machines that start with their host. A call of <c>AutoStartPowerOn</c> on a HostAutoStartManager.</summary>
public sealed partial class AutoStartPowerOnRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "AutoStartPowerOn", "HostAutoStartManager", Schema.ApiVersion.V2_0,
        null,
        static () => new AutoStartPowerOnRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostAutoStartManager called)
            throw Servant.MethodNotFound(this);
        await called.AutoStartPowerOn(this, context).ConfigureAwait(false);
        return null;
    }
}
