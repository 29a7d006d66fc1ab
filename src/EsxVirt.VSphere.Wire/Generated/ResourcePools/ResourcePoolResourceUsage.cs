// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Resource pool resource usage.</summary>
public partial class ResourcePoolResourceUsage : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ResourcePoolResourceUsage>(
        "ResourcePoolResourceUsage", null, Schema.ApiVersion.V2_0, static () => new ResourcePoolResourceUsage(),
        [
            new("reservationUsed", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("reservationUsedForVm", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("unreservedForPool", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("unreservedForVm", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("overallUsage", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("maxUsage", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Reservation used.</summary>
    public long ReservationUsed { get; set; }

    /// <summary>Reservation used for virtual machine.</summary>
    public long ReservationUsedForVm { get; set; }

    /// <summary>Unreserved for pool.</summary>
    public long UnreservedForPool { get; set; }

    /// <summary>Unreserved for virtual machine.</summary>
    public long UnreservedForVm { get; set; }

    /// <summary>Overall usage.</summary>
    public long OverallUsage { get; set; }

    /// <summary>Largest usage.</summary>
    public long MaxUsage { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => ReservationUsed,
        1 => ReservationUsedForVm,
        2 => UnreservedForPool,
        3 => UnreservedForVm,
        4 => OverallUsage,
        5 => MaxUsage,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                ReservationUsed = (long)value!;
                break;
            case 1:
                ReservationUsedForVm = (long)value!;
                break;
            case 2:
                UnreservedForPool = (long)value!;
                break;
            case 3:
                UnreservedForVm = (long)value!;
                break;
            case 4:
                OverallUsage = (long)value!;
                break;
            case 5:
                MaxUsage = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
