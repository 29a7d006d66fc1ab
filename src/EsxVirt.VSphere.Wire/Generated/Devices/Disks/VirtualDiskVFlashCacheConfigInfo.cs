// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Virtual disk v flash cache configuration details.</summary>
public partial class VirtualDiskVFlashCacheConfigInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<VirtualDiskVFlashCacheConfigInfo>(
        "VirtualDiskVFlashCacheConfigInfo", null, Schema.ApiVersion.V5_5, static () => new VirtualDiskVFlashCacheConfigInfo(),
        [
            new("vFlashModule", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("reservationInMB", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("cacheConsistencyType", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("cacheMode", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V5_5),
            new("blockSizeInKB", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V5_5),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Flash module.</summary>
    public string? VFlashModule { get; set; }

    /// <summary>Reservation in in MiB.</summary>
    public long? ReservationInMB { get; set; }

    /// <summary>Cache consistency type.</summary>
    public string? CacheConsistencyType { get; set; }

    /// <summary>Cache mode.</summary>
    public string? CacheMode { get; set; }

    /// <summary>Block size in in KiB.</summary>
    public long? BlockSizeInKB { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => VFlashModule,
        1 => ReservationInMB,
        2 => CacheConsistencyType,
        3 => CacheMode,
        4 => BlockSizeInKB,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                VFlashModule = (string?)value;
                break;
            case 1:
                ReservationInMB = (long?)value;
                break;
            case 2:
                CacheConsistencyType = (string?)value;
                break;
            case 3:
                CacheMode = (string?)value;
                break;
            case 4:
                BlockSizeInKB = (long?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
