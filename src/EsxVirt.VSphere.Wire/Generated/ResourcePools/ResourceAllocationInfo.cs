// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Share, guarantee and limit of a resource.</summary>
public partial class ResourceAllocationInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ResourceAllocationInfo>(
        "ResourceAllocationInfo", null, Schema.ApiVersion.V2_0, static () => new ResourceAllocationInfo(),
        [
            new("reservation", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("expandableReservation", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("limit", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("shares", WireKind.Data, "SharesInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("overheadLimit", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>What is guaranteed: MHz of CPU, MiB of memory.</summary>
    public long? Reservation { get; set; }

    /// <summary>Whether the parent's resources may be reserved too.</summary>
    public bool? ExpandableReservation { get; set; }

    /// <summary>What is never exceeded: MHz of CPU, MiB of memory; -1 for no limit.</summary>
    public long? Limit { get; set; }

    /// <summary>Weight against others.</summary>
    public SharesInfo? Shares { get; set; }

    /// <summary>Largest memory overhead, in MiB.</summary>
    public long? OverheadLimit { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Reservation,
        1 => ExpandableReservation,
        2 => Limit,
        3 => Shares,
        4 => OverheadLimit,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Reservation = (long?)value;
                break;
            case 1:
                ExpandableReservation = (bool?)value;
                break;
            case 2:
                Limit = (long?)value;
                break;
            case 3:
                Shares = (SharesInfo?)value;
                break;
            case 4:
                OverheadLimit = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
