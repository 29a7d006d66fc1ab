// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>How much to put in one answer.</summary>
public partial class RetrieveOptions : DataObject
{
    internal static readonly DataType TypeRow = new DataType<RetrieveOptions>(
        "RetrieveOptions", null, Schema.ApiVersion.V4_1, static () => new RetrieveOptions(),
        [
            new("maxObjects", WireKind.Int, "int", MemberUse.Optional, Schema.ApiVersion.V4_1),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Largest number of objects in one page.</summary>
    public int? MaxObjects { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => MaxObjects,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                MaxObjects = (int?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
