// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Changes settings. A call of <c>UpdateOptions</c> on a OptionManager.</summary>
public sealed partial class UpdateOptionsRequest : MethodRequest<NoResult>
{
    internal static readonly MethodType TypeRow = new(
        "UpdateOptions", "OptionManager", Schema.ApiVersion.V2_0,
        null,
        static () => new UpdateOptionsRequest(),
        [
            new("changedValue", WireKind.Data, "OptionValue", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>Changed value.</summary>
    public List<OptionValue> ChangedValue { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => ChangedValue,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ChangedValue.Add((OptionValue)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override NoResult ToResult(List<object?> returned) => default;

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IOptionManager called)
            throw Servant.MethodNotFound(this);
        await called.UpdateOptions(this, context).ConfigureAwait(false);
        return null;
    }
}
