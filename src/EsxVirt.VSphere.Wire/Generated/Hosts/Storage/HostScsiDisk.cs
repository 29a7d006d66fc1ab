// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A SCSI disk.</summary>
public partial class HostScsiDisk : ScsiLun
{
    internal static new readonly DataType TypeRow = new DataType<HostScsiDisk>(
        "HostScsiDisk", ScsiLun.TypeRow, Schema.ApiVersion.V2_0, static () => new HostScsiDisk(),
        [
            new("capacity", WireKind.Data, "HostDiskDimensionsLba", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("devicePath", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("ssd", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V5_0),
            new("localDisk", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("physicalLocation", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V6_0),
            new("emulatedDIXDIFEnabled", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_0),
            new("scsiDiskType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Capacity, in bytes.</summary>
    public HostDiskDimensionsLba Capacity { get; set; } = null!;

    /// <summary>Device path.</summary>
    public string DevicePath { get; set; } = "";

    /// <summary>Whether it is an SSD.</summary>
    public bool? Ssd { get; set; }

    /// <summary>Whether it is local to the host.</summary>
    public bool? LocalDisk { get; set; }

    /// <summary>Physical location.</summary>
    public List<string> PhysicalLocation { get; set; } = [];

    /// <summary>Whether emulated DIXDIF is enabled.</summary>
    public bool? EmulatedDIXDIFEnabled { get; set; }

    /// <summary>SCSI disk type.</summary>
    public string? ScsiDiskType { get; set; }

    internal override object? Get(int index) => index switch
    {
        21 => Capacity,
        22 => DevicePath,
        23 => Ssd,
        24 => LocalDisk,
        25 => PhysicalLocation,
        26 => EmulatedDIXDIFEnabled,
        27 => ScsiDiskType,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 21:
                Capacity = (HostDiskDimensionsLba)value!;
                break;
            case 22:
                DevicePath = (string)value!;
                break;
            case 23:
                Ssd = (bool?)value;
                break;
            case 24:
                LocalDisk = (bool?)value;
                break;
            case 25:
                PhysicalLocation.Add((string)value!);
                break;
            case 26:
                EmulatedDIXDIFEnabled = (bool?)value;
                break;
            case 27:
                ScsiDiskType = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
