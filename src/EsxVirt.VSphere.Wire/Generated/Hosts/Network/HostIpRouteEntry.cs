// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>IP address route entry of a host.</summary>
public partial class HostIpRouteEntry : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostIpRouteEntry>(
        "HostIpRouteEntry", null, Schema.ApiVersion.V4_0, static () => new HostIpRouteEntry(),
        [
            new("network", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("prefixLength", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("gateway", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("deviceName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Network.</summary>
    public string Network { get; set; } = "";

    /// <summary>Length of the network prefix, in bits.</summary>
    public int PrefixLength { get; set; }

    /// <summary>Gateway.</summary>
    public string Gateway { get; set; } = "";

    /// <summary>Device name.</summary>
    public string? DeviceName { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Network,
        1 => PrefixLength,
        2 => Gateway,
        3 => DeviceName,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Network = (string)value!;
                break;
            case 1:
                PrefixLength = (int)value!;
                break;
            case 2:
                Gateway = (string)value!;
                break;
            case 3:
                DeviceName = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
