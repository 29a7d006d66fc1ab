// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Tells for how long the host has been up, in seconds. A call of <c>RetrieveHardwareUptime</c> on a HostSystem.</summary>
public sealed partial class RetrieveHardwareUptimeRequest : MethodRequest<long>
{
    internal static readonly MethodType TypeRow = new(
        "RetrieveHardwareUptime", "HostSystem", Schema.ApiVersion.V4_1,
        new("returnval", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V4_1),
        static () => new RetrieveHardwareUptimeRequest(),
        []);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    internal override long ToResult(List<object?> returned) => (long)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostSystem called)
            throw Servant.MethodNotFound(this);
        return await called.RetrieveHardwareUptime(this, context).ConfigureAwait(false);
    }
}
