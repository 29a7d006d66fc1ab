// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A disk backed by persistent memory.</summary>
public partial class VirtualDiskLocalPMemBackingInfo : VirtualDeviceFileBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDiskLocalPMemBackingInfo>(
        "VirtualDiskLocalPMemBackingInfo", VirtualDeviceFileBackingInfo.TypeRow, Schema.ApiVersion.V6_7, static () => new VirtualDiskLocalPMemBackingInfo(),
        [
            new("diskMode", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V6_7),
            new("uuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("volumeUUID", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("contentId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Disk mode.</summary>
    public string DiskMode { get; set; } = "";

    /// <summary>UUID.</summary>
    public string? Uuid { get; set; }

    /// <summary>Volume UUID.</summary>
    public string? VolumeUUID { get; set; }

    /// <summary>Content identifier.</summary>
    public string? ContentId { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => DiskMode,
        4 => Uuid,
        5 => VolumeUUID,
        6 => ContentId,
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
                Uuid = (string?)value;
                break;
            case 5:
                VolumeUUID = (string?)value;
                break;
            case 6:
                ContentId = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
