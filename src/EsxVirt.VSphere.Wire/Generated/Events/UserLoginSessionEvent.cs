// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A user logged in.</summary>
public partial class UserLoginSessionEvent : SessionEvent
{
    internal static new readonly DataType TypeRow = new DataType<UserLoginSessionEvent>(
        "UserLoginSessionEvent", SessionEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new UserLoginSessionEvent(),
        [
            new("ipAddress", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("userAgent", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("locale", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("sessionId", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address.</summary>
    public string IpAddress { get; set; } = "";

    /// <summary>What the client calls itself.</summary>
    public string? UserAgent { get; set; }

    /// <summary>Locale.</summary>
    public string Locale { get; set; } = "";

    /// <summary>Session identifier.</summary>
    public string SessionId { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        13 => IpAddress,
        14 => UserAgent,
        15 => Locale,
        16 => SessionId,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 13:
                IpAddress = (string)value!;
                break;
            case 14:
                UserAgent = (string?)value;
                break;
            case 15:
                Locale = (string)value!;
                break;
            case 16:
                SessionId = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
