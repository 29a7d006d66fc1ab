// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Makes a port group. A call of <c>AddPortGroup</c> on a HostNetworkSystem.</summary>
public sealed partial class AddPortGroupRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "AddPortGroup", "HostNetworkSystem", Schema.ApiVersion.V2_0,
        null,
        static () => new AddPortGroupRequest(),
        [
            new("portgrp", WireKind.Data, "HostPortGroupSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The port group.</summary>
    public HostPortGroupSpec Portgrp { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => Portgrp,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Portgrp = (HostPortGroupSpec)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostNetworkSystem called)
            throw Servant.MethodNotFound(this);
        await called.AddPortGroup(this, context).ConfigureAwait(false);
        return null;
    }
}
