// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Disk dimensions lba of a host.</summary>
public partial class HostDiskDimensionsLba : DataObject
{
    internal static readonly DataType TypeRow = new DataType<HostDiskDimensionsLba>(
        "HostDiskDimensionsLba", null, Schema.ApiVersion.V2_0, static () => new HostDiskDimensionsLba(),
        [
            new("blockSize", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("block", WireKind.Long, "long", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Block size.</summary>
    public int BlockSize { get; set; }

    /// <summary>Block.</summary>
    public long Block { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => BlockSize,
        1 => Block,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                BlockSize = (int)value!;
                break;
            case 1:
                Block = (long)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
