// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>VMFS volume of a host.</summary>
public partial class HostVmfsVolume : HostFileSystemVolume
{
    internal static new readonly DataType TypeRow = new DataType<HostVmfsVolume>(
        "HostVmfsVolume", HostFileSystemVolume.TypeRow, Schema.ApiVersion.V2_0, static () => new HostVmfsVolume(),
        [
            new("blockSizeMb", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("blockSize", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("unmapGranularity", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("unmapPriority", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
            new("unmapBandwidthSpec", WireKind.Data, "VmfsUnmapBandwidthSpec", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("maxBlocks", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("majorVersion", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("version", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("uuid", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("extent", WireKind.Data, "HostScsiDiskPartition", MemberUse.RequiredList, Schema.ApiVersion.V2_0),
            new("vmfsUpgradable", WireKind.Boolean, "boolean", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("forceMountedInfo", WireKind.Data, "HostForceMountedInfo", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("ssd", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("local", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("scsiDiskType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Block size in MiB.</summary>
    public int BlockSizeMb { get; set; }

    /// <summary>Block size.</summary>
    public int? BlockSize { get; set; }

    /// <summary>Unmap granularity.</summary>
    public int? UnmapGranularity { get; set; }

    /// <summary>Unmap priority.</summary>
    public string? UnmapPriority { get; set; }

    /// <summary>Unmap bandwidth specification.</summary>
    public VmfsUnmapBandwidthSpec? UnmapBandwidthSpec { get; set; }

    /// <summary>Largest blocks.</summary>
    public int MaxBlocks { get; set; }

    /// <summary>Major version.</summary>
    public int MajorVersion { get; set; }

    /// <summary>Version.</summary>
    public string Version { get; set; } = "";

    /// <summary>UUID.</summary>
    public string Uuid { get; set; } = "";

    /// <summary>Extent.</summary>
    public List<HostScsiDiskPartition> Extent { get; set; } = [];

    /// <summary>Whether the file system can be upgraded.</summary>
    public bool VmfsUpgradable { get; set; }

    /// <summary>Force mounted details.</summary>
    public HostForceMountedInfo? ForceMountedInfo { get; set; }

    /// <summary>Whether it is an SSD.</summary>
    public bool? Ssd { get; set; }

    /// <summary>Whether it is local to the host.</summary>
    public bool? Local { get; set; }

    /// <summary>SCSI disk type.</summary>
    public string? ScsiDiskType { get; set; }

    internal override object? Get(int index) => index switch
    {
        3 => BlockSizeMb,
        4 => BlockSize,
        5 => UnmapGranularity,
        6 => UnmapPriority,
        7 => UnmapBandwidthSpec,
        8 => MaxBlocks,
        9 => MajorVersion,
        10 => Version,
        11 => Uuid,
        12 => Extent,
        13 => VmfsUpgradable,
        14 => ForceMountedInfo,
        15 => Ssd,
        16 => Local,
        17 => ScsiDiskType,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 3:
                BlockSizeMb = (int)value!;
                break;
            case 4:
                BlockSize = (int?)value;
                break;
            case 5:
                UnmapGranularity = (int?)value;
                break;
            case 6:
                UnmapPriority = (string?)value;
                break;
            case 7:
                UnmapBandwidthSpec = (VmfsUnmapBandwidthSpec?)value;
                break;
            case 8:
                MaxBlocks = (int)value!;
                break;
            case 9:
                MajorVersion = (int)value!;
                break;
            case 10:
                Version = (string)value!;
                break;
            case 11:
                Uuid = (string)value!;
                break;
            case 12:
                Extent.Add((HostScsiDiskPartition)value!);
                break;
            case 13:
                VmfsUpgradable = (bool)value!;
                break;
            case 14:
                ForceMountedInfo = (HostForceMountedInfo?)value;
                break;
            case 15:
                Ssd = (bool?)value;
                break;
            case 16:
                Local = (bool?)value;
                break;
            case 17:
                ScsiDiskType = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
