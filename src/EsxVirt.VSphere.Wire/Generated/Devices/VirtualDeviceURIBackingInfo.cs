// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual device backed by a network connection.</summary>
public partial class VirtualDeviceURIBackingInfo : VirtualDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDeviceURIBackingInfo>(
        "VirtualDeviceURIBackingInfo", VirtualDeviceBackingInfo.TypeRow, Schema.ApiVersion.V4_1, static () => new VirtualDeviceURIBackingInfo(),
        [
            new("serviceURI", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("direction", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_1),
            new("proxyURI", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Service URI.</summary>
    public string ServiceURI { get; set; } = "";

    /// <summary>Direction.</summary>
    public string Direction { get; set; } = "";

    /// <summary>Proxy URI.</summary>
    public string? ProxyURI { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ServiceURI,
        1 => Direction,
        2 => ProxyURI,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ServiceURI = (string)value!;
                break;
            case 1:
                Direction = (string)value!;
                break;
            case 2:
                ProxyURI = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
