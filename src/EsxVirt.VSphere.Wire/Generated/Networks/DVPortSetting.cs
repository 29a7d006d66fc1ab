// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Settings of a port.</summary>
public partial class DVPortSetting : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DVPortSetting>(
        "DVPortSetting", null, Schema.ApiVersion.V4_0, static () => new DVPortSetting(),
        [
            new("blocked", WireKind.Data, "BoolPolicy", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("inShapingPolicy", WireKind.Data, "DVSTrafficShapingPolicy", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("outShapingPolicy", WireKind.Data, "DVSTrafficShapingPolicy", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Blocked.</summary>
    public BoolPolicy? Blocked { get; set; }

    /// <summary>Limits of what a guest sends.</summary>
    public DVSTrafficShapingPolicy? InShapingPolicy { get; set; }

    /// <summary>Limits of what a guest receives.</summary>
    public DVSTrafficShapingPolicy? OutShapingPolicy { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Blocked,
        1 => InShapingPolicy,
        2 => OutShapingPolicy,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Blocked = (BoolPolicy?)value;
                break;
            case 1:
                InShapingPolicy = (DVSTrafficShapingPolicy?)value;
                break;
            case 2:
                OutShapingPolicy = (DVSTrafficShapingPolicy?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
