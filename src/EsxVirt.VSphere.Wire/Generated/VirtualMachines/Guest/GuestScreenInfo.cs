// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Guest screen details.</summary>
public partial class GuestScreenInfo : DataObject
{
    internal static readonly DataType TypeRow = new DataType<GuestScreenInfo>(
        "GuestScreenInfo", null, Schema.ApiVersion.V2_0, static () => new GuestScreenInfo(),
        [
            new("width", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("height", WireKind.Int, "int", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Width.</summary>
    public int Width { get; set; }

    /// <summary>Height.</summary>
    public int Height { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Width,
        1 => Height,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Width = (int)value!;
                break;
            case 1:
                Height = (int)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
