// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Disk file details of a virtual machine.</summary>
public partial class VmDiskFileInfo : FileInfo
{
    internal static new readonly DataType TypeRow = new DataType<VmDiskFileInfo>(
        "VmDiskFileInfo", FileInfo.TypeRow, Schema.ApiVersion.V2_0, static () => new VmDiskFileInfo(),
        [
            new("diskType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("capacityKb", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("hardwareVersion", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("controllerType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_5),
            new("diskExtents", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_5),
            new("thin", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V4_0),
            new("encryption", WireKind.Data, "VmDiskFileEncryptionInfo", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Disk type.</summary>
    public string? DiskType { get; set; }

    /// <summary>Capacity, in KiB.</summary>
    public long? CapacityKb { get; set; }

    /// <summary>Hardware version.</summary>
    public int? HardwareVersion { get; set; }

    /// <summary>Controller type.</summary>
    public string? ControllerType { get; set; }

    /// <summary>Disk extents.</summary>
    public List<string> DiskExtents { get; set; } = [];

    /// <summary>Whether it is thin provisioned.</summary>
    public bool? Thin { get; set; }

    /// <summary>Encryption.</summary>
    public VmDiskFileEncryptionInfo? Encryption { get; set; }

    internal override object? Get(int index) => index switch
    {
        5 => DiskType,
        6 => CapacityKb,
        7 => HardwareVersion,
        8 => ControllerType,
        9 => DiskExtents,
        10 => Thin,
        11 => Encryption,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 5:
                DiskType = (string?)value;
                break;
            case 6:
                CapacityKb = (long?)value;
                break;
            case 7:
                HardwareVersion = (int?)value;
                break;
            case 8:
                ControllerType = (string?)value;
                break;
            case 9:
                DiskExtents.Add((string)value!);
                break;
            case 10:
                Thin = (bool?)value;
                break;
            case 11:
                Encryption = (VmDiskFileEncryptionInfo?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
