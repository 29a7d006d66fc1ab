// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A ticket for one HTTP request outside of the session.</summary>
public partial class SessionManagerGenericServiceTicket : DataObject
{
    internal static readonly DataType TypeRow = new DataType<SessionManagerGenericServiceTicket>(
        "SessionManagerGenericServiceTicket", null, Schema.ApiVersion.V5_0, static () => new SessionManagerGenericServiceTicket(),
        [
            new("id", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("hostName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("sslThumbprint", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Identifier.</summary>
    public string Id { get; set; } = "";

    /// <summary>Host name.</summary>
    public string? HostName { get; set; }

    /// <summary>Ssl thumbprint.</summary>
    public string? SslThumbprint { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Id,
        1 => HostName,
        2 => SslThumbprint,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Id = (string)value!;
                break;
            case 1:
                HostName = (string?)value;
                break;
            case 2:
                SslThumbprint = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
