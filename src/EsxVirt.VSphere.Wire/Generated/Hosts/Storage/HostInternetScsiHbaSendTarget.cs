// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter send target of a host.</summary>
public partial class HostInternetScsiHbaSendTarget : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaSendTarget>(
        "HostInternetScsiHbaSendTarget", null, Schema.ApiVersion.V2_0, static () => new HostInternetScsiHbaSendTarget(),
        [
            new("address", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("port", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("authenticationProperties", WireKind.Data, "HostInternetScsiHbaAuthenticationProperties", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("digestProperties", WireKind.Data, "HostInternetScsiHbaDigestProperties", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("supportedAdvancedOptions", WireKind.Data, "OptionDef", MemberUse.List, Schema.ApiVersion.V4_0),
            new("advancedOptions", WireKind.Data, "HostInternetScsiHbaParamValue", MemberUse.List, Schema.ApiVersion.V4_0),
            new("parent", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Address.</summary>
    public string Address { get; set; } = "";

    /// <summary>Port.</summary>
    public int? Port { get; set; }

    /// <summary>Authentication properties.</summary>
    public HostInternetScsiHbaAuthenticationProperties? AuthenticationProperties { get; set; }

    /// <summary>Digest properties.</summary>
    public HostInternetScsiHbaDigestProperties? DigestProperties { get; set; }

    /// <summary>Supported advanced options.</summary>
    public List<OptionDef> SupportedAdvancedOptions { get; set; } = [];

    /// <summary>Advanced options.</summary>
    public List<HostInternetScsiHbaParamValue> AdvancedOptions { get; set; } = [];

    /// <summary>Object above it in the inventory.</summary>
    public string? Parent { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Address,
        1 => Port,
        2 => AuthenticationProperties,
        3 => DigestProperties,
        4 => SupportedAdvancedOptions,
        5 => AdvancedOptions,
        6 => Parent,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Address = (string)value!;
                break;
            case 1:
                Port = (int?)value;
                break;
            case 2:
                AuthenticationProperties = (HostInternetScsiHbaAuthenticationProperties?)value;
                break;
            case 3:
                DigestProperties = (HostInternetScsiHbaDigestProperties?)value;
                break;
            case 4:
                SupportedAdvancedOptions.Add((OptionDef)value!);
                break;
            case 5:
                AdvancedOptions.Add((HostInternetScsiHbaParamValue)value!);
                break;
            case 6:
                Parent = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
