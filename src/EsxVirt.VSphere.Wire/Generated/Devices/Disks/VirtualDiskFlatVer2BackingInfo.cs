// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A disk backed by a flat file.</summary>
public partial class VirtualDiskFlatVer2BackingInfo : VirtualDeviceFileBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDiskFlatVer2BackingInfo>(
        "VirtualDiskFlatVer2BackingInfo", VirtualDeviceFileBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualDiskFlatVer2BackingInfo(),
        [
            new("diskMode", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("split", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("writeThrough", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("thinProvisioned", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("eagerlyScrub", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("uuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("contentId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("changeId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("parent", WireKind.Data, "VirtualDiskFlatVer2BackingInfo", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("deltaDiskFormat", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("digestEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("deltaGrainSize", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("deltaDiskFormatVariant", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("sharing", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
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

    /// <summary>Whether blocks are allocated on first write.</summary>
    public bool? ThinProvisioned { get; set; }

    /// <summary>Whether all blocks are cleared when the disk is made.</summary>
    public bool? EagerlyScrub { get; set; }

    /// <summary>UUID.</summary>
    public string? Uuid { get; set; }

    /// <summary>Content identifier.</summary>
    public string? ContentId { get; set; }

    /// <summary>Change identifier.</summary>
    public string? ChangeId { get; set; }

    /// <summary>Object above it in the inventory.</summary>
    public VirtualDiskFlatVer2BackingInfo? Parent { get; set; }

    /// <summary>Delta disk format.</summary>
    public string? DeltaDiskFormat { get; set; }

    /// <summary>Whether digest is enabled.</summary>
    public bool? DigestEnabled { get; set; }

    /// <summary>Delta grain size.</summary>
    public int? DeltaGrainSize { get; set; }

    /// <summary>Delta disk format variant.</summary>
    public string? DeltaDiskFormatVariant { get; set; }

    /// <summary>Sharing.</summary>
    public string? Sharing { get; set; }

    /// <summary>Key identifier.</summary>
    public CryptoKeyId? KeyId { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => DiskMode,
        4 => Split,
        5 => WriteThrough,
        6 => ThinProvisioned,
        7 => EagerlyScrub,
        8 => Uuid,
        9 => ContentId,
        10 => ChangeId,
        11 => Parent,
        12 => DeltaDiskFormat,
        13 => DigestEnabled,
        14 => DeltaGrainSize,
        15 => DeltaDiskFormatVariant,
        16 => Sharing,
        17 => KeyId,
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
                ThinProvisioned = (bool?)value;
                break;
            case 7:
                EagerlyScrub = (bool?)value;
                break;
            case 8:
                Uuid = (string?)value;
                break;
            case 9:
                ContentId = (string?)value;
                break;
            case 10:
                ChangeId = (string?)value;
                break;
            case 11:
                Parent = (VirtualDiskFlatVer2BackingInfo?)value;
                break;
            case 12:
                DeltaDiskFormat = (string?)value;
                break;
            case 13:
                DigestEnabled = (bool?)value;
                break;
            case 14:
                DeltaGrainSize = (int?)value;
                break;
            case 15:
                DeltaDiskFormatVariant = (string?)value;
                break;
            case 16:
                Sharing = (string?)value;
                break;
            case 17:
                KeyId = (CryptoKeyId?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
