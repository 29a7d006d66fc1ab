// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A virtual disk.</summary>
public partial class VirtualDisk : VirtualDevice
{
    internal static new readonly DataType TypeRow = new DataType<VirtualDisk>(
        "VirtualDisk", VirtualDevice.TypeRow, Schema.ApiVersion.V2_0, static () => new VirtualDisk(),
        [
            new("capacityInKB", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("capacityInBytes", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("shares", WireKind.Data, "SharesInfo", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("diskObjectId", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("vFlashCacheConfigInfo", WireKind.Data, "VirtualDiskVFlashCacheConfigInfo", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("iofilter", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V6_0),
            new("nativeUnmanagedLinkedClone", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Capacity, in KiB.</summary>
    public long CapacityInKB { get; set; }

    /// <summary>Capacity, in bytes.</summary>
    public long? CapacityInBytes { get; set; }

    /// <summary>Weight against others.</summary>
    public SharesInfo? Shares { get; set; }

    /// <summary>Disk object identifier.</summary>
    public string? DiskObjectId { get; set; }

    /// <summary>Flash cache configuration details.</summary>
    public VirtualDiskVFlashCacheConfigInfo? VFlashCacheConfigInfo { get; set; }

    /// <summary>Iofilter.</summary>
    public List<string> Iofilter { get; set; } = [];

    /// <summary>Whether it is a clone that the array made.</summary>
    public bool? NativeUnmanagedLinkedClone { get; set; }

    internal override object? Get(int index) => index switch
    {
        8 => CapacityInKB,
        9 => CapacityInBytes,
        10 => Shares,
        11 => DiskObjectId,
        12 => VFlashCacheConfigInfo,
        13 => Iofilter,
        14 => NativeUnmanagedLinkedClone,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 8:
                CapacityInKB = (long)value!;
                break;
            case 9:
                CapacityInBytes = (long?)value;
                break;
            case 10:
                Shares = (SharesInfo?)value;
                break;
            case 11:
                DiskObjectId = (string?)value;
                break;
            case 12:
                VFlashCacheConfigInfo = (VirtualDiskVFlashCacheConfigInfo?)value;
                break;
            case 13:
                Iofilter.Add((string)value!);
                break;
            case 14:
                NativeUnmanagedLinkedClone = (bool?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
