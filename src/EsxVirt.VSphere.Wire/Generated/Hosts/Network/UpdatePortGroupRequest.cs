// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Changes a port group. A call of <c>UpdatePortGroup</c> on a HostNetworkSystem.</summary>
public sealed partial class UpdatePortGroupRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "UpdatePortGroup", "HostNetworkSystem", Schema.ApiVersion.V2_0,
        null,
        static () => new UpdatePortGroupRequest(),
        [
            new("pgName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("portgrp", WireKind.Data, "HostPortGroupSpec", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Name of the port group.</summary>
    public string PgName { get; set; } = "";

    /// <summary>The port group.</summary>
    public HostPortGroupSpec Portgrp { get; set; } = null!;

    internal override object? Get(int index) => index switch
    {
        0 => PgName,
        1 => Portgrp,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PgName = (string)value!;
                break;
            case 1:
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
        await called.UpdatePortGroup(this, context).ConfigureAwait(false);
        return null;
    }
}
