// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Guest disk details.</summary>
public partial class GuestDiskInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<GuestDiskInfo>(
        "GuestDiskInfo", null, Schema.ApiVersion.V2_0, static () => new GuestDiskInfo(),
        [
            new("diskPath", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("capacity", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("freeSpace", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Disk path.</summary>
    public string? DiskPath { get; set; }

    /// <summary>Capacity, in bytes.</summary>
    public long? Capacity { get; set; }

    /// <summary>Free space, in bytes.</summary>
    public long? FreeSpace { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => DiskPath,
        1 => Capacity,
        2 => FreeSpace,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                DiskPath = (string?)value;
                break;
            case 1:
                Capacity = (long?)value;
                break;
            case 2:
                FreeSpace = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
