// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter discovery properties of a host.</summary>
public partial class HostInternetScsiHbaDiscoveryProperties : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaDiscoveryProperties>(
        "HostInternetScsiHbaDiscoveryProperties", null, Schema.ApiVersion.V2_0, static () => new HostInternetScsiHbaDiscoveryProperties(),
        [
            new("iSnsDiscoveryEnabled", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("iSnsDiscoveryMethod", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("iSnsHost", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("slpDiscoveryEnabled", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("slpDiscoveryMethod", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("slpHost", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("staticTargetDiscoveryEnabled", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("sendTargetsDiscoveryEnabled", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether i sns discovery is enabled.</summary>
    public bool ISnsDiscoveryEnabled { get; set; }

    /// <summary>I sns discovery method.</summary>
    public string? ISnsDiscoveryMethod { get; set; }

    /// <summary>I sns host.</summary>
    public string? ISnsHost { get; set; }

    /// <summary>Whether slp discovery is enabled.</summary>
    public bool SlpDiscoveryEnabled { get; set; }

    /// <summary>Slp discovery method.</summary>
    public string? SlpDiscoveryMethod { get; set; }

    /// <summary>Slp host.</summary>
    public string? SlpHost { get; set; }

    /// <summary>Whether static target discovery is enabled.</summary>
    public bool StaticTargetDiscoveryEnabled { get; set; }

    /// <summary>Whether send targets discovery is enabled.</summary>
    public bool SendTargetsDiscoveryEnabled { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ISnsDiscoveryEnabled,
        1 => ISnsDiscoveryMethod,
        2 => ISnsHost,
        3 => SlpDiscoveryEnabled,
        4 => SlpDiscoveryMethod,
        5 => SlpHost,
        6 => StaticTargetDiscoveryEnabled,
        7 => SendTargetsDiscoveryEnabled,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ISnsDiscoveryEnabled = (bool)value!;
                break;
            case 1:
                ISnsDiscoveryMethod = (string?)value;
                break;
            case 2:
                ISnsHost = (string?)value;
                break;
            case 3:
                SlpDiscoveryEnabled = (bool)value!;
                break;
            case 4:
                SlpDiscoveryMethod = (string?)value;
                break;
            case 5:
                SlpHost = (string?)value;
                break;
            case 6:
                StaticTargetDiscoveryEnabled = (bool)value!;
                break;
            case 7:
                SendTargetsDiscoveryEnabled = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
