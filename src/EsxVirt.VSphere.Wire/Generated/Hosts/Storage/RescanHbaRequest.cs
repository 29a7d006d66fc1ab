// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Looks for new devices behind a bus adapter. A call of <c>RescanHba</c> on a HostStorageSystem.</summary>
public sealed partial class RescanHbaRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "RescanHba", "HostStorageSystem", Schema.ApiVersion.V2_0,
        null,
        static () => new RescanHbaRequest(),
        [
            new("hbaDevice", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Device name of the bus adapter.</summary>
    public string HbaDevice { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => HbaDevice,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                HbaDevice = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IHostStorageSystem called)
            throw Servant.MethodNotFound(this);
        await called.RescanHba(this, context).ConfigureAwait(false);
        return null;
    }
}
