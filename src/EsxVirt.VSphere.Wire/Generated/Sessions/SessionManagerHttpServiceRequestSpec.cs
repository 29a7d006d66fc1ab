// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>An HTTP request that a ticket is for.</summary>
public partial class SessionManagerHttpServiceRequestSpec : SessionManagerServiceRequestSpec
{
    internal static new readonly DataType TypeRow = new DataType<SessionManagerHttpServiceRequestSpec>(
        "SessionManagerHttpServiceRequestSpec", SessionManagerServiceRequestSpec.TypeRow, Schema.ApiVersion.V5_0, static () => new SessionManagerHttpServiceRequestSpec(),
        [
            new("method", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("url", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>httpGet, httpPut and so on; GET without it.</summary>
    public string? Method { get; set; }

    /// <summary>Where the request goes.</summary>
    public string Url { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Method,
        1 => Url,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Method = (string?)value;
                break;
            case 1:
                Url = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
