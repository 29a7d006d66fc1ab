// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Lists settings. A call of <c>QueryOptions</c> on a OptionManager.</summary>
public sealed partial class QueryOptionsRequest : MethodRequest<List<OptionValue>>
{
    internal static readonly MethodType TypeRow = new(
        "QueryOptions", "OptionManager", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "OptionValue", MemberUse.List, Schema.ApiVersion.V2_0),
        static () => new QueryOptionsRequest(),
        [
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The name, or path in a datastore.</summary>
    public string? Name { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override List<OptionValue> ToResult(List<object?> returned) => [.. returned.Cast<OptionValue>()];

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IOptionManager called)
            throw Servant.MethodNotFound(this);
        return await called.QueryOptions(this, context).ConfigureAwait(false);
    }
}
