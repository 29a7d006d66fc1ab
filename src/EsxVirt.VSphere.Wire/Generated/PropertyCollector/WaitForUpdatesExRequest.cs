// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Methods;

/// <summary>Waits for changes since a version, for a limited time. A call of <c>WaitForUpdatesEx</c> on a PropertyCollector.</summary>
public sealed partial class WaitForUpdatesExRequest : MethodRequest<UpdateSet?>
{
    internal static readonly MethodType TypeRow = new(
        "WaitForUpdatesEx", "PropertyCollector", Schema.ApiVersion.V4_1,
        new("returnval", WireKind.Data, "UpdateSet", MemberUse.Optional, Schema.ApiVersion.V4_1),
        static () => new WaitForUpdatesExRequest(),
        [
            new("version", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("options", WireKind.Data, "WaitOptions", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override MethodType Method => TypeRow;

    /// <summary>The version of the last changes; none or empty for the whole state.</summary>
    public string? Version { get; set; }

    /// <summary>Limits.</summary>
    public WaitOptions? Options { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Version,
        1 => Options,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Version = (string?)value;
                break;
            case 1:
                Options = (WaitOptions?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }

    internal override UpdateSet? ToResult(List<object?> returned) => (UpdateSet?)Optional(returned);

    private protected override async ValueTask<object?> DispatchAsync(IServant servant, CallContext context)
    {
        if (servant is not IPropertyCollector called)
            throw Servant.MethodNotFound(this);
        return await called.WaitForUpdatesEx(this, context).ConfigureAwait(false);
    }
}
