// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>File system mount details of a host.</summary>
public partial class HostFileSystemMountInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostFileSystemMountInfo>(
        "HostFileSystemMountInfo", null, Schema.ApiVersion.V2_0, static () => new HostFileSystemMountInfo(),
        [
            new("mountInfo", WireKind.Data, "HostMountInfo", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("volume", WireKind.Data, "HostFileSystemVolume", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("vStorageSupport", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>How it is mounted.</summary>
    public HostMountInfo MountInfo { get; set; } = null!;

    /// <summary>Volume.</summary>
    public HostFileSystemVolume Volume { get; set; } = null!;

    /// <summary>Support for array offload.</summary>
    public string? VStorageSupport { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => MountInfo,
        1 => Volume,
        2 => VStorageSupport,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                MountInfo = (HostMountInfo)value!;
                break;
            case 1:
                Volume = (HostFileSystemVolume)value!;
                break;
            case 2:
                VStorageSupport = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
