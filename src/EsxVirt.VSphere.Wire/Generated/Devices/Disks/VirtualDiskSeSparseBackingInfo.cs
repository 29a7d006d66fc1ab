// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A disk backed by a space-efficient file.</summary>
public partial class VirtualDiskSeSparseBackingInfo : VirtualDeviceFileBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDiskSeSparseBackingInfo>(
        "VirtualDiskSeSparseBackingInfo", VirtualDeviceFileBackingInfo.TypeRow, Schema.ApiVersion.V5_1, static () => new VirtualDiskSeSparseBackingInfo(),
        [
            new("diskMode", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_1),
            new("writeThrough", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("uuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("contentId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("changeId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("parent", WireKind.Data, "VirtualDiskSeSparseBackingInfo", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("deltaDiskFormat", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("digestEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("grainSize", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_1),
            new("keyId", WireKind.Data, "CryptoKeyId", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Disk mode.</summary>
    public string DiskMode { get; set; } = "";

    /// <summary>Whether writes bypass the cache.</summary>
    public bool? WriteThrough { get; set; }

    /// <summary>UUID.</summary>
    public string? Uuid { get; set; }

    /// <summary>Content identifier.</summary>
    public string? ContentId { get; set; }

    /// <summary>Change identifier.</summary>
    public string? ChangeId { get; set; }

    /// <summary>Object above it in the inventory.</summary>
    public VirtualDiskSeSparseBackingInfo? Parent { get; set; }

    /// <summary>Delta disk format.</summary>
    public string? DeltaDiskFormat { get; set; }

    /// <summary>Whether digest is enabled.</summary>
    public bool? DigestEnabled { get; set; }

    /// <summary>Grain size.</summary>
    public int? GrainSize { get; set; }

    /// <summary>Key identifier.</summary>
    public CryptoKeyId? KeyId { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => DiskMode,
        4 => WriteThrough,
        5 => Uuid,
        6 => ContentId,
        7 => ChangeId,
        8 => Parent,
        9 => DeltaDiskFormat,
        10 => DigestEnabled,
        11 => GrainSize,
        12 => KeyId,
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
                WriteThrough = (bool?)value;
                break;
            case 5:
                Uuid = (string?)value;
                break;
            case 6:
                ContentId = (string?)value;
                break;
            case 7:
                ChangeId = (string?)value;
                break;
            case 8:
                Parent = (VirtualDiskSeSparseBackingInfo?)value;
                break;
            case 9:
                DeltaDiskFormat = (string?)value;
                break;
            case 10:
                DigestEnabled = (bool?)value;
                break;
            case 11:
                GrainSize = (int?)value;
                break;
            case 12:
                KeyId = (CryptoKeyId?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
