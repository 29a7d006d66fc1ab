// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>An iSCSI adapter.</summary>
public partial class HostInternetScsiHba : HostHostBusAdapter
{
    internal static new readonly DataType TypeRow = new DataType<HostInternetScsiHba>(
        "HostInternetScsiHba", HostHostBusAdapter.TypeRow, Schema.ApiVersion.V2_0, static () => new HostInternetScsiHba(),
        [
            new("isSoftwareBased", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("canBeDisabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("networkBindingSupport", WireKind.Enum, "HostInternetScsiHbaNetworkBindingSupportType", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("discoveryCapabilities", WireKind.Data, "HostInternetScsiHbaDiscoveryCapabilities", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("discoveryProperties", WireKind.Data, "HostInternetScsiHbaDiscoveryProperties", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("authenticationCapabilities", WireKind.Data, "HostInternetScsiHbaAuthenticationCapabilities", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("authenticationProperties", WireKind.Data, "HostInternetScsiHbaAuthenticationProperties", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("digestCapabilities", WireKind.Data, "HostInternetScsiHbaDigestCapabilities", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("digestProperties", WireKind.Data, "HostInternetScsiHbaDigestProperties", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ipCapabilities", WireKind.Data, "HostInternetScsiHbaIPCapabilities", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("ipProperties", WireKind.Data, "HostInternetScsiHbaIPProperties", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("supportedAdvancedOptions", WireKind.Data, "OptionDef", MemberUse.List, Schema.ApiVersion.V4_0),
            new("advancedOptions", WireKind.Data, "HostInternetScsiHbaParamValue", MemberUse.List, Schema.ApiVersion.V4_0),
            new("iScsiName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("iScsiAlias", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("configuredSendTarget", WireKind.Data, "HostInternetScsiHbaSendTarget", MemberUse.List, Schema.ApiVersion.V2_0),
            new("configuredStaticTarget", WireKind.Data, "HostInternetScsiHbaStaticTarget", MemberUse.List, Schema.ApiVersion.V2_0),
            new("maxSpeedMb", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("currentSpeedMb", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether it is software based.</summary>
    public bool IsSoftwareBased { get; set; }

    /// <summary>Whether it can be switched off.</summary>
    public bool? CanBeDisabled { get; set; }

    /// <summary>Network binding support.</summary>
    public HostInternetScsiHbaNetworkBindingSupportType? NetworkBindingSupport { get; set; }

    /// <summary>Discovery capabilities.</summary>
    public HostInternetScsiHbaDiscoveryCapabilities DiscoveryCapabilities { get; set; } = null!;

    /// <summary>Discovery properties.</summary>
    public HostInternetScsiHbaDiscoveryProperties DiscoveryProperties { get; set; } = null!;

    /// <summary>Authentication capabilities.</summary>
    public HostInternetScsiHbaAuthenticationCapabilities AuthenticationCapabilities { get; set; } = null!;

    /// <summary>Authentication properties.</summary>
    public HostInternetScsiHbaAuthenticationProperties AuthenticationProperties { get; set; } = null!;

    /// <summary>Digest capabilities.</summary>
    public HostInternetScsiHbaDigestCapabilities? DigestCapabilities { get; set; }

    /// <summary>Digest properties.</summary>
    public HostInternetScsiHbaDigestProperties? DigestProperties { get; set; }

    /// <summary>IP address capabilities.</summary>
    public HostInternetScsiHbaIPCapabilities IpCapabilities { get; set; } = null!;

    /// <summary>IP address properties.</summary>
    public HostInternetScsiHbaIPProperties IpProperties { get; set; } = null!;

    /// <summary>Supported advanced options.</summary>
    public List<OptionDef> SupportedAdvancedOptions { get; set; } = [];

    /// <summary>Advanced options.</summary>
    public List<HostInternetScsiHbaParamValue> AdvancedOptions { get; set; } = [];

    /// <summary>I SCSI name.</summary>
    public string IScsiName { get; set; } = "";

    /// <summary>I SCSI alias.</summary>
    public string? IScsiAlias { get; set; }

    /// <summary>Configured send target.</summary>
    public List<HostInternetScsiHbaSendTarget> ConfiguredSendTarget { get; set; } = [];

    /// <summary>Configured static target.</summary>
    public List<HostInternetScsiHbaStaticTarget> ConfiguredStaticTarget { get; set; } = [];

    /// <summary>Largest speed in MiB.</summary>
    public int? MaxSpeedMb { get; set; }

    /// <summary>Current speed in MiB.</summary>
    public int? CurrentSpeedMb { get; set; }

    internal override object? Get(int index) => index switch
    {
        7 => IsSoftwareBased,
        8 => CanBeDisabled,
        9 => NetworkBindingSupport,
        10 => DiscoveryCapabilities,
        11 => DiscoveryProperties,
        12 => AuthenticationCapabilities,
        13 => AuthenticationProperties,
        14 => DigestCapabilities,
        15 => DigestProperties,
        16 => IpCapabilities,
        17 => IpProperties,
        18 => SupportedAdvancedOptions,
        19 => AdvancedOptions,
        20 => IScsiName,
        21 => IScsiAlias,
        22 => ConfiguredSendTarget,
        23 => ConfiguredStaticTarget,
        24 => MaxSpeedMb,
        25 => CurrentSpeedMb,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 7:
                IsSoftwareBased = (bool)value!;
                break;
            case 8:
                CanBeDisabled = (bool?)value;
                break;
            case 9:
                NetworkBindingSupport = (HostInternetScsiHbaNetworkBindingSupportType?)value;
                break;
            case 10:
                DiscoveryCapabilities = (HostInternetScsiHbaDiscoveryCapabilities)value!;
                break;
            case 11:
                DiscoveryProperties = (HostInternetScsiHbaDiscoveryProperties)value!;
                break;
            case 12:
                AuthenticationCapabilities = (HostInternetScsiHbaAuthenticationCapabilities)value!;
                break;
            case 13:
                AuthenticationProperties = (HostInternetScsiHbaAuthenticationProperties)value!;
                break;
            case 14:
                DigestCapabilities = (HostInternetScsiHbaDigestCapabilities?)value;
                break;
            case 15:
                DigestProperties = (HostInternetScsiHbaDigestProperties?)value;
                break;
            case 16:
                IpCapabilities = (HostInternetScsiHbaIPCapabilities)value!;
                break;
            case 17:
                IpProperties = (HostInternetScsiHbaIPProperties)value!;
                break;
            case 18:
                SupportedAdvancedOptions.Add((OptionDef)value!);
                break;
            case 19:
                AdvancedOptions.Add((HostInternetScsiHbaParamValue)value!);
                break;
            case 20:
                IScsiName = (string)value!;
                break;
            case 21:
                IScsiAlias = (string?)value;
                break;
            case 22:
                ConfiguredSendTarget.Add((HostInternetScsiHbaSendTarget)value!);
                break;
            case 23:
                ConfiguredStaticTarget.Add((HostInternetScsiHbaStaticTarget)value!);
                break;
            case 24:
                MaxSpeedMb = (int?)value;
                break;
            case 25:
                CurrentSpeedMb = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
