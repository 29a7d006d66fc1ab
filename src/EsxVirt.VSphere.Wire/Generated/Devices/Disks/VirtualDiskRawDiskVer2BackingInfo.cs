// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A disk backed by a raw disk; on GSX servers.</summary>
public partial class VirtualDiskRawDiskVer2BackingInfo : VirtualDeviceDeviceBackingInfo
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDiskRawDiskVer2BackingInfo>(
        "VirtualDiskRawDiskVer2BackingInfo", VirtualDeviceDeviceBackingInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualDiskRawDiskVer2BackingInfo(),
        [
            new("descriptorFileName", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("changeId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("sharing", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Descriptor file name.</summary>
    public string DescriptorFileName { get; set; } = "";

    /// <summary>UUID.</summary>
    public string? Uuid { get; set; }

    /// <summary>Change identifier.</summary>
    public string? ChangeId { get; set; }

    /// <summary>Sharing.</summary>
    public string? Sharing { get; set; }

    internal override object? Get(int index) => index switch
    {
        2 => DescriptorFileName,
        3 => Uuid,
        4 => ChangeId,
        5 => Sharing,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                DescriptorFileName = (string)value!;
                break;
            case 3:
                Uuid = (string?)value;
                break;
            case 4:
                ChangeId = (string?)value;
                break;
            case 5:
                Sharing = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
