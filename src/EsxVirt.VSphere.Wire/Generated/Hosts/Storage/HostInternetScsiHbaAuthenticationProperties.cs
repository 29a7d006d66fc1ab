// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter authentication properties of a host.</summary>
public partial class HostInternetScsiHbaAuthenticationProperties : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaAuthenticationProperties>(
        "HostInternetScsiHbaAuthenticationProperties", null, Schema.ApiVersion.V2_0, static () => new HostInternetScsiHbaAuthenticationProperties(),
        [
            new("chapAuthEnabled", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("chapName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("chapSecret", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("chapAuthenticationType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("chapInherited", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("mutualChapName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("mutualChapSecret", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("mutualChapAuthenticationType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("mutualChapInherited", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether CHAP authentication is enabled.</summary>
    public bool ChapAuthEnabled { get; set; }

    /// <summary>CHAP name.</summary>
    public string? ChapName { get; set; }

    /// <summary>CHAP secret.</summary>
    public string? ChapSecret { get; set; }

    /// <summary>CHAP authentication type.</summary>
    public string? ChapAuthenticationType { get; set; }

    /// <summary>Whether CHAP is inherited.</summary>
    public bool? ChapInherited { get; set; }

    /// <summary>Mutual CHAP name.</summary>
    public string? MutualChapName { get; set; }

    /// <summary>Mutual CHAP secret.</summary>
    public string? MutualChapSecret { get; set; }

    /// <summary>Mutual CHAP authentication type.</summary>
    public string? MutualChapAuthenticationType { get; set; }

    /// <summary>Whether mutual CHAP is inherited.</summary>
    public bool? MutualChapInherited { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ChapAuthEnabled,
        1 => ChapName,
        2 => ChapSecret,
        3 => ChapAuthenticationType,
        4 => ChapInherited,
        5 => MutualChapName,
        6 => MutualChapSecret,
        7 => MutualChapAuthenticationType,
        8 => MutualChapInherited,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ChapAuthEnabled = (bool)value!;
                break;
            case 1:
                ChapName = (string?)value;
                break;
            case 2:
                ChapSecret = (string?)value;
                break;
            case 3:
                ChapAuthenticationType = (string?)value;
                break;
            case 4:
                ChapInherited = (bool?)value;
                break;
            case 5:
                MutualChapName = (string?)value;
                break;
            case 6:
                MutualChapSecret = (string?)value;
                break;
            case 7:
                MutualChapAuthenticationType = (string?)value;
                break;
            case 8:
                MutualChapInherited = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
