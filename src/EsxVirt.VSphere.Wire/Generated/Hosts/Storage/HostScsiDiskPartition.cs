// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>SCSI disk partition of a host.</summary>
public partial class HostScsiDiskPartition : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostScsiDiskPartition>(
        "HostScsiDiskPartition", null, Schema.ApiVersion.V2_0, static () => new HostScsiDiskPartition(),
        [
            new("diskName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("partition", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Disk name.</summary>
    public string DiskName { get; set; } = "";

    /// <summary>Partition.</summary>
    public int Partition { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DiskName,
        1 => Partition,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DiskName = (string)value!;
                break;
            case 1:
                Partition = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
