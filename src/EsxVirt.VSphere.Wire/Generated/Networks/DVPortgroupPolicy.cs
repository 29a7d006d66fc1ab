// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>DV portgroup policy.</summary>
public partial class DVPortgroupPolicy : DataObject
{
    internal static readonly DataType TypeRow = new DataType<DVPortgroupPolicy>(
        "DVPortgroupPolicy", null, Schema.ApiVersion.V4_0, static () => new DVPortgroupPolicy(),
        [
            new("blockOverrideAllowed", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("shapingOverrideAllowed", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("vendorConfigOverrideAllowed", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("livePortMovingAllowed", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("portConfigResetAtDisconnect", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V4_0),
            new("networkResourcePoolOverrideAllowed", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("trafficFilterOverrideAllowed", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Whether block override is allowed.</summary>
    public bool BlockOverrideAllowed { get; set; }

    /// <summary>Whether shaping override is allowed.</summary>
    public bool ShapingOverrideAllowed { get; set; }

    /// <summary>Whether vendor configuration override is allowed.</summary>
    public bool VendorConfigOverrideAllowed { get; set; }

    /// <summary>Whether live port moving is allowed.</summary>
    public bool LivePortMovingAllowed { get; set; }

    /// <summary>Whether a port forgets its settings when disconnected.</summary>
    public bool PortConfigResetAtDisconnect { get; set; }

    /// <summary>Whether network resource pool override is allowed.</summary>
    public bool? NetworkResourcePoolOverrideAllowed { get; set; }

    /// <summary>Whether traffic filter override is allowed.</summary>
    public bool? TrafficFilterOverrideAllowed { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => BlockOverrideAllowed,
        1 => ShapingOverrideAllowed,
        2 => VendorConfigOverrideAllowed,
        3 => LivePortMovingAllowed,
        4 => PortConfigResetAtDisconnect,
        5 => NetworkResourcePoolOverrideAllowed,
        6 => TrafficFilterOverrideAllowed,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                BlockOverrideAllowed = (bool)value!;
                break;
            case 1:
                ShapingOverrideAllowed = (bool)value!;
                break;
            case 2:
                VendorConfigOverrideAllowed = (bool)value!;
                break;
            case 3:
                LivePortMovingAllowed = (bool)value!;
                break;
            case 4:
                PortConfigResetAtDisconnect = (bool)value!;
                break;
            case 5:
                NetworkResourcePoolOverrideAllowed = (bool?)value;
                break;
            case 6:
                TrafficFilterOverrideAllowed = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
