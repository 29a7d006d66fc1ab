// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Vffs volume of a host.</summary>
public partial class HostVffsVolume : HostFileSystemVolume
{
    internal static new readonly DataType TypeRow = new DataType<HostVffsVolume>(
        "HostVffsVolume", HostFileSystemVolume.TypeRow, Schema.ApiVersion.V5_5, static () => new HostVffsVolume(),
        [
            new("majorVersion", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("version", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_5),
            new("extent", WireKind.Data, "HostScsiDiskPartition", MemberUse.RequiredList, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Major version.</summary>
    public int MajorVersion { get; set; }

    /// <summary>Version.</summary>
    public string Version { get; set; } = "";

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Extent.</summary>
    public List<HostScsiDiskPartition> Extent { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        3 => MajorVersion,
        4 => Version,
        5 => Uuid,
        6 => Extent,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                MajorVersion = (int)value!;
                break;
            case 4:
                Version = (string)value!;
                break;
            case 5:
                Uuid = (string)value!;
                break;
            case 6:
                Extent.Add((HostScsiDiskPartition)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
