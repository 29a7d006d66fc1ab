// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A disk backed by sparse files of old hosts.</summary>
public partial class VirtualDiskSparseVer1BackingInfo : VirtualDeviceFileBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDiskSparseVer1BackingInfo>(
        "VirtualDiskSparseVer1BackingInfo", VirtualDeviceFileBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualDiskSparseVer1BackingInfo(),
        [
            new("diskMode", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("split", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("writeThrough", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("spaceUsedInKB", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("contentId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("parent", WireKind.Data, "VirtualDiskSparseVer1BackingInfo", MemberUse.Optional, Schema.ApiVersion.V4_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Disk mode.</summary>
    public string DiskMode { get; set; } = "";

    /// <summary>Whether the file is split into pieces of 2 GB.</summary>
    public bool? Split { get; set; }

    /// <summary>Whether writes bypass the cache.</summary>
    public bool? WriteThrough { get; set; }

    /// <summary>Space used in in KiB.</summary>
    public long? SpaceUsedInKB { get; set; }

    /// <summary>Content identifier.</summary>
    public string? ContentId { get; set; }

    /// <summary>Object above it in the inventory.</summary>
    public VirtualDiskSparseVer1BackingInfo? Parent { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => DiskMode,
        4 => Split,
        5 => WriteThrough,
        6 => SpaceUsedInKB,
        7 => ContentId,
        8 => Parent,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                DiskMode = (string)value!;
                break;
            case 4:
                Split = (bool?)value;
                break;
            case 5:
                WriteThrough = (bool?)value;
                break;
            case 6:
                SpaceUsedInKB = (long?)value;
                break;
            case 7:
                ContentId = (string?)value;
                break;
            case 8:
                Parent = (VirtualDiskSparseVer1BackingInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
