// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A user logged out.</summary>
public partial class UserLogoutSessionEvent : SessionEvent
{
    internal static new readonly DataType TypeRow = new DataType<UserLogoutSessionEvent>(
        "UserLogoutSessionEvent", SessionEvent.TypeRow, Schema.ApiVersion.V2_0, static () => new UserLogoutSessionEvent(),
        [
            new("ipAddress", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("userAgent", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("callCount", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("sessionId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("loginTime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address.</summary>
    public string? IpAddress { get; set; }

    /// <summary>What the client calls itself.</summary>
    public string? UserAgent { get; set; }

    /// <summary>Number of calls so far.</summary>
    public long? CallCount { get; set; }

    /// <summary>Session identifier.</summary>
    public string? SessionId { get; set; }

    /// <summary>When the session began.</summary>
    public DateTimeOffset? LoginTime { get; set; }

    internal override object? Get(int index) => index switch
    {
        13 => IpAddress,
        14 => UserAgent,
        15 => CallCount,
        16 => SessionId,
        17 => LoginTime,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 13:
                IpAddress = (string?)value;
                break;
            case 14:
                UserAgent = (string?)value;
                break;
            case 15:
                CallCount = (long?)value;
                break;
            case 16:
                SessionId = (string?)value;
                break;
            case 17:
                LoginTime = (DateTimeOffset?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
