// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Description of something that has a key.</summary>
public partial class ElementDescription : Description
{
    internal static new readonly DataType TypeRow = new DataType<ElementDescription>(
        "ElementDescription", Description.TypeRow, Schema.ApiVersion.V2_0, static () => new ElementDescription(),
        [
            new("key", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    internal override object? Get(int index) => index switch
    {
        2 => Key,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 2:
                Key = (string)value!;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
