// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Waits for changes since a version. A call of <c>WaitForUpdates</c> on a PropertyCollector.</summary>
public sealed partial class WaitForUpdatesRequest : MethodRequest<UpdateSet>
{
    internal static readonly MethodType TypeRow = new(
        "WaitForUpdates", "PropertyCollector", Schema.ApiVersion.V2_0,
        new("returnval", WireKind.Data, "UpdateSet", MemberUse.Required, Schema.ApiVersion.V2_0),
        static () => new WaitForUpdatesRequest(),
        [
            new("version", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The version of the last changes; none or empty for the whole state.</summary>
    public string? Version { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Version,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Version = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override UpdateSet ToResult(List<object?> returned) => (UpdateSet)Single(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyCollector called)
            throw Servant.MethodNotFound(this);
        return await called.WaitForUpdates(this, context).ConfigureAwait(false);
    }
}
