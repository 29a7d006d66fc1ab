// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net IP address configuration details IP address address.</summary>
public partial class NetIpConfigInfoIpAddress : DataObject
{
    internal static readonly DataType TypeRow = new DataType<NetIpConfigInfoIpAddress>(
        "NetIpConfigInfoIpAddress", null, Schema.ApiVersion.V4_1, static () => new NetIpConfigInfoIpAddress(),
        [
            new("ipAddress", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("prefixLength", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("origin", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("state", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
            new("lifetime", WireKind.DateTime, "dateTime", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>IP address.</summary>
    public string IpAddress { get; set; } = "";

    /// <summary>Length of the network prefix, in bits.</summary>
    public int PrefixLength { get; set; }

    /// <summary>Origin.</summary>
    public string? Origin { get; set; }

    /// <summary>State.</summary>
    public string? State { get; set; }

    /// <summary>Lifetime.</summary>
    public DateTimeOffset? Lifetime { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => IpAddress,
        1 => PrefixLength,
        2 => Origin,
        3 => State,
        4 => Lifetime,
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
                State = (string?)value;
                break;
            case 4:
                Lifetime = (DateTimeOffset?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
