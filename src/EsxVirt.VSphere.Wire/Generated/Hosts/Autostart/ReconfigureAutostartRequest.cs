// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Changes which machines start with their host; entries are merged by machine. A call of <c>ReconfigureAutostart</c> on a HostAutoStartManager.</summary>
public sealed partial class ReconfigureAutostartRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "ReconfigureAutostart", "HostAutoStartManager", Schema.ApiVersion.V2_0,
        null,
        static () => new ReconfigureAutostartRequest(),
        [
            new("spec", WireKind.Data, "HostAutoStartManagerConfig", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>What is wanted.</summary>
    public HostAutoStartManagerConfig Spec { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Spec,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Spec = (HostAutoStartManagerConfig)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostAutoStartManager called)
            throw Servant.MethodNotFound(this);
        await called.ReconfigureAutostart(this, context).ConfigureAwait(false);
        return null;
    }
}
