// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>IP address configuration IP address V6 address of a host.</summary>
public partial class HostIpConfigIpV6Address : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostIpConfigIpV6Address>(
        "HostIpConfigIpV6Address", null, Schema.ApiVersion.V4_0, static () => new HostIpConfigIpV6Address(),
        [
            new("ipAddress", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("prefixLength", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("origin", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("dadState", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("lifetime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("operation", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address.</summary>
    public string IpAddress { get; set; } = "";

    /// <summary>Length of the network prefix, in bits.</summary>
    public int PrefixLength { get; set; }

    /// <summary>Origin.</summary>
    public string? Origin { get; set; }

    /// <summary>Dad state.</summary>
    public string? DadState { get; set; }

    /// <summary>Lifetime.</summary>
    public DateTimeOffset? Lifetime { get; set; }

    /// <summary>Operation.</summary>
    public string? Operation { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => IpAddress,
        1 => PrefixLength,
        2 => Origin,
        3 => DadState,
        4 => Lifetime,
        5 => Operation,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                IpAddress = (string)value!;
                break;
            case 1:
                PrefixLength = (int)value!;
                break;
            case 2:
                Origin = (string?)value;
                break;
            case 3:
                DadState = (string?)value;
                break;
            case 4:
                Lifetime = (DateTimeOffset?)value;
                break;
            case 5:
                Operation = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
