// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Se sparse virtual disk specification.</summary>
public partial class SeSparseVirtualDiskSpec : FileBackedVirtualDiskSpec
{
    internal static new readonly DataType TypeRow = new DataType<SeSparseVirtualDiskSpec>(
        "SeSparseVirtualDiskSpec", FileBackedVirtualDiskSpec.TypeRow, Schema.ApiVersion.V5_1, static () => new SeSparseVirtualDiskSpec(),
        [
            new("grainSizeKb", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V5_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Grain size in KiB.</summary>
    public int? GrainSizeKb { get; set; }

    internal override object? Get(int index) => index switch
    {
        5 => GrainSizeKb,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 5:
                GrainSizeKb = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
