// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual Ethernet card resource allocation.</summary>
public partial class VirtualEthernetCardResourceAllocation : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualEthernetCardResourceAllocation>(
        "VirtualEthernetCardResourceAllocation", null, Schema.ApiVersion.V6_0, static () => new VirtualEthernetCardResourceAllocation(),
        [
            new("reservation", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("share", WireKind.Data, "SharesInfo", MemberUse.Required, Schema.ApiVersion.V6_0),
            new("limit", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>What is guaranteed: MHz of CPU, MiB of memory.</summary>
    public long? Reservation { get; set; }

    /// <summary>Share.</summary>
    public SharesInfo Share { get; set; } = null!;

    /// <summary>What is never exceeded: MHz of CPU, MiB of memory; -1 for no limit.</summary>
    public long? Limit { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Reservation,
        1 => Share,
        2 => Limit,
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
                Share = (SharesInfo)value!;
                break;
            case 2:
                Limit = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
