// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Reads one property of the object itself; undocumented, used by newer pyvmomi. A call of <c>Fetch</c> on a ManagedObject.</summary>
public sealed partial class FetchRequest : MethodRequest<object?>
{
    internal static readonly MethodType TypeRow = new(
        "Fetch", "ManagedObject", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Any, "anyType", MemberUse.Optional, Schema.ApiVersion.V2_0),
        static () => new FetchRequest(),
        [
            new("prop", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Path of the property.</summary>
    public string Prop { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Prop,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Prop = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override object? ToResult(List<object?> returned) => Optional(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IManagedObject called)
            throw Servant.MethodNotFound(this);
        return await called.Fetch(this, context).ConfigureAwait(false);
    }
}
