// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Net offload capabilities of a host.</summary>
public partial class HostNetOffloadCapabilities : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNetOffloadCapabilities>(
        "HostNetOffloadCapabilities", null, Schema.ApiVersion.V2_0, static () => new HostNetOffloadCapabilities(),
        [
            new("csumOffload", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("tcpSegmentation", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("zeroCopyXmit", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether the card computes checksums.</summary>
    public bool? CsumOffload { get; set; }

    /// <summary>Whether the card cuts TCP segments.</summary>
    public bool? TcpSegmentation { get; set; }

    /// <summary>Whether packets are sent without copying.</summary>
    public bool? ZeroCopyXmit { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => CsumOffload,
        1 => TcpSegmentation,
        2 => ZeroCopyXmit,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CsumOffload = (bool?)value;
                break;
            case 1:
                TcpSegmentation = (bool?)value;
                break;
            case 2:
                ZeroCopyXmit = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
