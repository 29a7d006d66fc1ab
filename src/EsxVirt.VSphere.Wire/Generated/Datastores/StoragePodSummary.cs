// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Storage pod summary.</summary>
public partial class StoragePodSummary : DataObject
{
    internal static readonly DataType TypeRow = new DataType<StoragePodSummary>(
        "StoragePodSummary", null, Schema.ApiVersion.V5_0, static () => new StoragePodSummary(),
        [
            new("name", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("capacity", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V5_0),
            new("freeSpace", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V5_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Capacity, in bytes.</summary>
    public long Capacity { get; set; }

    /// <summary>Free space, in bytes.</summary>
    public long FreeSpace { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        1 => Capacity,
        2 => FreeSpace,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string)value!;
                break;
            case 1:
                Capacity = (long)value!;
                break;
            case 2:
                FreeSpace = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
