// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Network security policy of a host.</summary>
public partial class HostNetworkSecurityPolicy : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostNetworkSecurityPolicy>(
        "HostNetworkSecurityPolicy", null, Schema.ApiVersion.V2_0, static () => new HostNetworkSecurityPolicy(),
        [
            new("allowPromiscuous", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("macChanges", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("forgedTransmits", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether guests may receive what is not for them.</summary>
    public bool? AllowPromiscuous { get; set; }

    /// <summary>Whether guests may change their MAC address.</summary>
    public bool? MacChanges { get; set; }

    /// <summary>Whether guests may send from other MAC addresses.</summary>
    public bool? ForgedTransmits { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => AllowPromiscuous,
        1 => MacChanges,
        2 => ForgedTransmits,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                AllowPromiscuous = (bool?)value;
                break;
            case 1:
                MacChanges = (bool?)value;
                break;
            case 2:
                ForgedTransmits = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
