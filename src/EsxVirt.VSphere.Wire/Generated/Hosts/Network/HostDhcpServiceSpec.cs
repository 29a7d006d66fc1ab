// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>DHCP service specification of a host.</summary>
public partial class HostDhcpServiceSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostDhcpServiceSpec>(
        "HostDhcpServiceSpec", null, Schema.ApiVersion.V2_5, static () => new HostDhcpServiceSpec(),
        [
            new("virtualSwitch", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("defaultLeaseDuration", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("leaseBeginIp", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("leaseEndIp", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("maxLeaseDuration", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("unlimitedLease", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("ipSubnetAddr", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("ipSubnetMask", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Virtual switch.</summary>
    public string VirtualSwitch { get; set; } = "";

    /// <summary>Default lease duration.</summary>
    public int DefaultLeaseDuration { get; set; }

    /// <summary>Lease begin IP address.</summary>
    public string LeaseBeginIp { get; set; } = "";

    /// <summary>Lease end IP address.</summary>
    public string LeaseEndIp { get; set; } = "";

    /// <summary>Largest lease duration.</summary>
    public int MaxLeaseDuration { get; set; }

    /// <summary>Whether leases never end.</summary>
    public bool UnlimitedLease { get; set; }

    /// <summary>IP address subnet address.</summary>
    public string IpSubnetAddr { get; set; } = "";

    /// <summary>IP address subnet mask.</summary>
    public string IpSubnetMask { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => VirtualSwitch,
        1 => DefaultLeaseDuration,
        2 => LeaseBeginIp,
        3 => LeaseEndIp,
        4 => MaxLeaseDuration,
        5 => UnlimitedLease,
        6 => IpSubnetAddr,
        7 => IpSubnetMask,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                VirtualSwitch = (string)value!;
                break;
            case 1:
                DefaultLeaseDuration = (int)value!;
                break;
            case 2:
                LeaseBeginIp = (string)value!;
                break;
            case 3:
                LeaseEndIp = (string)value!;
                break;
            case 4:
                MaxLeaseDuration = (int)value!;
                break;
            case 5:
                UnlimitedLease = (bool)value!;
                break;
            case 6:
                IpSubnetAddr = (string)value!;
                break;
            case 7:
                IpSubnetMask = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
