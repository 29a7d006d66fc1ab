// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Stops the machines that stop with their host. A call of <c>AutoStartPowerOff</c> on a HostAutoStartManager.</summary>
public sealed partial class AutoStartPowerOffRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "AutoStartPowerOff", "HostAutoStartManager", Schema.ApiVersion.V2_0,
        null,
        static () => new AutoStartPowerOffRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostAutoStartManager called)
            throw Servant.MethodNotFound(this);
        await called.AutoStartPowerOff(this, context).ConfigureAwait(false);
        return null;
    }
}
