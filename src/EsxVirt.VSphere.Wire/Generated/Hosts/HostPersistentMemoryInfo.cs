// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Persistent memory details of a host.</summary>
public partial class HostPersistentMemoryInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostPersistentMemoryInfo>(
        "HostPersistentMemoryInfo", null, Schema.ApiVersion.V6_7, static () => new HostPersistentMemoryInfo(),
        [
            new("capacityInMB", WireKind.Long, "long", MemberUse.Optional, Schema.ApiVersion.V6_7),
            new("volumeUUID", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V6_7),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Capacity in in MiB.</summary>
    public long? CapacityInMB { get; set; }

    /// <summary>Volume UUID.</summary>
    public string? VolumeUUID { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => CapacityInMB,
        1 => VolumeUUID,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                CapacityInMB = (long?)value;
                break;
            case 1:
                VolumeUUID = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
