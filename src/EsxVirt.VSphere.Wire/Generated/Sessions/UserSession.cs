// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A session of a user.</summary>
public partial class UserSession : DataObject
{
    internal static readonly DataType TypeRow = new DataType<UserSession>(
        "UserSession", null, Schema.ApiVersion.V2_0, static () => new UserSession(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("userName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("fullName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("loginTime", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("lastActiveTime", WireKind.DateTime, "dateTime", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("locale", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("messageLocale", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("extensionSession", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("ipAddress", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("userAgent", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("callCount", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>User.</summary>
    public string UserName { get; set; } = "";

    /// <summary>Name for people, with version and build.</summary>
    public string FullName { get; set; } = "";

    /// <summary>When the session began.</summary>
    public DateTimeOffset LoginTime { get; set; }

    /// <summary>When the session was last used.</summary>
    public DateTimeOffset LastActiveTime { get; set; }

    /// <summary>Locale.</summary>
    public string Locale { get; set; } = "";

    /// <summary>Message locale.</summary>
    public string MessageLocale { get; set; } = "";

    /// <summary>Whether a plug-in of the vCenter is the user.</summary>
    public bool? ExtensionSession { get; set; }

    /// <summary>IP address.</summary>
    public string? IpAddress { get; set; }

    /// <summary>What the client calls itself.</summary>
    public string? UserAgent { get; set; }

    /// <summary>Number of calls so far.</summary>
    public long? CallCount { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Key,
        1 => UserName,
        2 => FullName,
        3 => LoginTime,
        4 => LastActiveTime,
        5 => Locale,
        6 => MessageLocale,
        7 => ExtensionSession,
        8 => IpAddress,
        9 => UserAgent,
        10 => CallCount,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Key = (string)value!;
                break;
            case 1:
                UserName = (string)value!;
                break;
            case 2:
                FullName = (string)value!;
                break;
            case 3:
                LoginTime = (DateTimeOffset)value!;
                break;
            case 4:
                LastActiveTime = (DateTimeOffset)value!;
                break;
            case 5:
                Locale = (string)value!;
                break;
            case 6:
                MessageLocale = (string)value!;
                break;
            case 7:
                ExtensionSession = (bool?)value;
                break;
            case 8:
                IpAddress = (string?)value;
                break;
            case 9:
                UserAgent = (string?)value;
                break;
            case 10:
                CallCount = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
