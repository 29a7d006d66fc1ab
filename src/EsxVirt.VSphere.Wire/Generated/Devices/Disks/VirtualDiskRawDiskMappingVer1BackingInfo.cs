// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A disk backed by a mapped LUN.</summary>
public partial class VirtualDiskRawDiskMappingVer1BackingInfo : VirtualDeviceFileBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDiskRawDiskMappingVer1BackingInfo>(
        "VirtualDiskRawDiskMappingVer1BackingInfo", VirtualDeviceFileBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualDiskRawDiskMappingVer1BackingInfo(),
        [
            new("lunUuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("deviceName", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("compatibilityMode", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("diskMode", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("contentId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("changeId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("parent", WireKind.Data, "VirtualDiskRawDiskMappingVer1BackingInfo", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("deltaDiskFormat", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("deltaGrainSize", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("sharing", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>LUN UUID.</summary>
    public string? LunUuid { get; set; }

    /// <summary>Device name.</summary>
    public string? DeviceName { get; set; }

    /// <summary>Compatibility mode.</summary>
    public string? CompatibilityMode { get; set; }

    /// <summary>Disk mode.</summary>
    public string? DiskMode { get; set; }

    /// <summary>UUID.</summary>
    public string? Uuid { get; set; }

    /// <summary>Content identifier.</summary>
    public string? ContentId { get; set; }

    /// <summary>Change identifier.</summary>
    public string? ChangeId { get; set; }

    /// <summary>Object above it in the inventory.</summary>
    public VirtualDiskRawDiskMappingVer1BackingInfo? Parent { get; set; }

    /// <summary>Delta disk format.</summary>
    public string? DeltaDiskFormat { get; set; }

    /// <summary>Delta grain size.</summary>
    public int? DeltaGrainSize { get; set; }

    /// <summary>Sharing.</summary>
    public string? Sharing { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => LunUuid,
        4 => DeviceName,
        5 => CompatibilityMode,
        6 => DiskMode,
        7 => Uuid,
        8 => ContentId,
        9 => ChangeId,
        10 => Parent,
        11 => DeltaDiskFormat,
        12 => DeltaGrainSize,
        13 => Sharing,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                LunUuid = (string?)value;
                break;
            case 4:
                DeviceName = (string?)value;
                break;
            case 5:
                CompatibilityMode = (string?)value;
                break;
            case 6:
                DiskMode = (string?)value;
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
                Parent = (VirtualDiskRawDiskMappingVer1BackingInfo?)value;
                break;
            case 11:
                DeltaDiskFormat = (string?)value;
                break;
            case 12:
                DeltaGrainSize = (int?)value;
                break;
            case 13:
                Sharing = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
