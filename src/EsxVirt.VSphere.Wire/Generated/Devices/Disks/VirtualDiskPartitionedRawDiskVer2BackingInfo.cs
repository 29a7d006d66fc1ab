// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Partitions of a raw disk; on GSX servers.</summary>
public partial class VirtualDiskPartitionedRawDiskVer2BackingInfo : VirtualDiskRawDiskVer2BackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDiskPartitionedRawDiskVer2BackingInfo>(
        "VirtualDiskPartitionedRawDiskVer2BackingInfo", VirtualDiskRawDiskVer2BackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualDiskPartitionedRawDiskVer2BackingInfo(),
        [
            new("partition", WireKind.Int, "int", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Partition.</summary>
    public List<int> Partition { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        6 => Partition,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 6:
                Partition.Add((int)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
