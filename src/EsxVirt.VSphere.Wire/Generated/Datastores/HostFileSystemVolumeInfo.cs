// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File system volume details of a host.</summary>
public partial class HostFileSystemVolumeInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostFileSystemVolumeInfo>(
        "HostFileSystemVolumeInfo", null, Schema.ApiVersion.V2_0, static () => new HostFileSystemVolumeInfo(),
        [
            new("volumeTypeList", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
            new("mountInfo", WireKind.Data, "HostFileSystemMountInfo", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Volume type list.</summary>
    public List<string> VolumeTypeList { get; set; } = [];

    /// <summary>How it is mounted.</summary>
    public List<HostFileSystemMountInfo> MountInfo { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => VolumeTypeList,
        1 => MountInfo,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                VolumeTypeList.Add((string)value!);
                break;
            case 1:
                MountInfo.Add((HostFileSystemMountInfo)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
