// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Internet SCSI bus adapter iSCSI IPv6 address of a host.</summary>
public partial class HostInternetScsiHbaIscsiIpv6Address : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostInternetScsiHbaIscsiIpv6Address>(
        "HostInternetScsiHbaIscsiIpv6Address", null, Schema.ApiVersion.V6_0, static () => new HostInternetScsiHbaIscsiIpv6Address(),
        [
            new("address", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("prefixLength", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("origin", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("operation", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Address.</summary>
    public string Address { get; set; } = "";

    /// <summary>Length of the network prefix, in bits.</summary>
    public int PrefixLength { get; set; }

    /// <summary>Origin.</summary>
    public string Origin { get; set; } = "";

    /// <summary>Operation.</summary>
    public string? Operation { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Address,
        1 => PrefixLength,
        2 => Origin,
        3 => Operation,
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
                PrefixLength = (int)value!;
                break;
            case 2:
                Origin = (string)value!;
                break;
            case 3:
                Operation = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
