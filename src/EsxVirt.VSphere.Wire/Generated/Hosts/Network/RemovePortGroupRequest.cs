// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Removes a port group. A call of <c>RemovePortGroup</c> on a HostNetworkSystem.</summary>
public sealed partial class RemovePortGroupRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "RemovePortGroup", "HostNetworkSystem", Schema.ApiVersion.V2_0,
        null,
        static () => new RemovePortGroupRequest(),
        [
            new("pgName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Name of the port group.</summary>
    public string PgName { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => PgName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                PgName = (string)value!;
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
        await called.RemovePortGroup(this, context).ConfigureAwait(false);
        return null;
    }
}
