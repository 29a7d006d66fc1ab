// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A step from object to object; with a name alone, that of another step of the filter.</summary>
public partial class SelectionSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<SelectionSpec>(
        "SelectionSpec", null, Schema.ApiVersion.V2_0, static () => new SelectionSpec(),
        [
            new("name", WireKind.String, "string", MemberUse.Optional, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Name.</summary>
    public string? Name { get; set; }

    internal override object? Get(int index) => index switch
    {
        0 => Name,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Name = (string?)value;
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
