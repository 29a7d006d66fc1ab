// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A disk backed by sparse files; on GSX servers.</summary>
public partial class VirtualDiskSparseVer2BackingInfo : VirtualDeviceFileBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDiskSparseVer2BackingInfo>(
        "VirtualDiskSparseVer2BackingInfo", VirtualDeviceFileBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualDiskSparseVer2BackingInfo(),
        [
            new("diskMode", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("split", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("writeThrough", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("spaceUsedInKB", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("contentId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("changeId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("parent", WireKind.Data, "VirtualDiskSparseVer2BackingInfo", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("keyId", WireKind.Data, "CryptoKeyId", MemberUse.Optional, Schema.ApiVersion.V6_5),
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

    /// <summary>UUID.</summary>
    public string? Uuid { get; set; }

    /// <summary>Content identifier.</summary>
    public string? ContentId { get; set; }

    /// <summary>Change identifier.</summary>
    public string? ChangeId { get; set; }

    /// <summary>Object above it in the inventory.</summary>
    public VirtualDiskSparseVer2BackingInfo? Parent { get; set; }

    /// <summary>Key identifier.</summary>
    public CryptoKeyId? KeyId { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => DiskMode,
        4 => Split,
        5 => WriteThrough,
        6 => SpaceUsedInKB,
        7 => Uuid,
        8 => ContentId,
        9 => ChangeId,
        10 => Parent,
        11 => KeyId,
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
                Uuid = (string?)value;
                break;
            case 8:
                ContentId = (string?)value;
                break;
            case 9:
                ChangeId = (string?)value;
                break;
            case 10:
                Parent = (VirtualDiskSparseVer2BackingInfo?)value;
                break;
            case 11:
                KeyId = (CryptoKeyId?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
