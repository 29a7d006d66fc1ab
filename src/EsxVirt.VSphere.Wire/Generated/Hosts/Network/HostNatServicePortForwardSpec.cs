// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Nat service port forward specification of a host.</summary>
public partial class HostNatServicePortForwardSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNatServicePortForwardSpec>(
        "HostNatServicePortForwardSpec", null, Schema.ApiVersion.V2_5, static () => new HostNatServicePortForwardSpec(),
        [
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("hostPort", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("guestPort", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_5),
            new("guestIpAddress", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Host port.</summary>
    public int HostPort { get; set; }

    /// <summary>Guest port.</summary>
    public int GuestPort { get; set; }

    /// <summary>Guest IP address.</summary>
    public string GuestIpAddress { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        0 => Type,
        1 => Name,
        2 => HostPort,
        3 => GuestPort,
        4 => GuestIpAddress,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Type = (string)value!;
                break;
            case 1:
                Name = (string)value!;
                break;
            case 2:
                HostPort = (int)value!;
                break;
            case 3:
                GuestPort = (int)value!;
                break;
            case 4:
                GuestIpAddress = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
