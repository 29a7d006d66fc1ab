// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Distributed virtual switch port connection.</summary>
public partial class DistributedVirtualSwitchPortConnection : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DistributedVirtualSwitchPortConnection>(
        "DistributedVirtualSwitchPortConnection", null, Schema.ApiVersion.V4_0, static () => new DistributedVirtualSwitchPortConnection(),
        [
            new("switchUuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("portgroupKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("portKey", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("connectionCookie", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Switch UUID.</summary>
    public string SwitchUuid { get; set; } = "";

    /// <summary>Portgroup key.</summary>
    public string? PortgroupKey { get; set; }

    /// <summary>Port key.</summary>
    public string? PortKey { get; set; }

    /// <summary>Connection cookie.</summary>
    public int? ConnectionCookie { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => SwitchUuid,
        1 => PortgroupKey,
        2 => PortKey,
        3 => ConnectionCookie,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                SwitchUuid = (string)value!;
                break;
            case 1:
                PortgroupKey = (string?)value;
                break;
            case 2:
                PortKey = (string?)value;
                break;
            case 3:
                ConnectionCookie = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
