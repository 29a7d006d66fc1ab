// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter discovery capabilities of a host.</summary>
public partial class HostInternetScsiHbaDiscoveryCapabilities : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaDiscoveryCapabilities>(
        "HostInternetScsiHbaDiscoveryCapabilities", null, Schema.ApiVersion.V2_0, static () => new HostInternetScsiHbaDiscoveryCapabilities(),
        [
            new("iSnsDiscoverySettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("slpDiscoverySettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("staticTargetDiscoverySettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("sendTargetsDiscoverySettable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether i sns discovery can be set.</summary>
    public bool ISnsDiscoverySettable { get; set; }

    /// <summary>Whether slp discovery can be set.</summary>
    public bool SlpDiscoverySettable { get; set; }

    /// <summary>Whether static target discovery can be set.</summary>
    public bool StaticTargetDiscoverySettable { get; set; }

    /// <summary>Whether send targets discovery can be set.</summary>
    public bool SendTargetsDiscoverySettable { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ISnsDiscoverySettable,
        1 => SlpDiscoverySettable,
        2 => StaticTargetDiscoverySettable,
        3 => SendTargetsDiscoverySettable,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ISnsDiscoverySettable = (bool)value!;
                break;
            case 1:
                SlpDiscoverySettable = (bool)value!;
                break;
            case 2:
                StaticTargetDiscoverySettable = (bool)value!;
                break;
            case 3:
                SendTargetsDiscoverySettable = (bool)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
