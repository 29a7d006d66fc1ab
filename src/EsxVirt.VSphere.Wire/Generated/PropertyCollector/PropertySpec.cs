// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Which properties of objects of one type are wanted.</summary>
public partial class PropertySpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PropertySpec>(
        "PropertySpec", null, Schema.ApiVersion.V2_0, static () => new PropertySpec(),
        [
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("all", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("pathSet", WireKind.String, "string", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    /// <summary>Whether all properties are wanted.</summary>
    public bool? All { get; set; }

    /// <summary>Paths of the properties; none for none.</summary>
    public List<string> PathSet { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Type,
        1 => All,
        2 => PathSet,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Type = (string)value!;
                break;
            case 1:
                All = (bool?)value;
                break;
            case 2:
                PathSet.Add((string)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
