// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>A step from objects of a type along one of their properties.</summary>
public partial class TraversalSpec : SelectionSpec
{
    internal static new readonly DataType TypeRow = new DataType<TraversalSpec>(
        "TraversalSpec", SelectionSpec.TypeRow, Schema.ApiVersion.V2_0, static () => new TraversalSpec(),
        [
            new("type", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("path", WireKind.String, "string", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("skip", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("selectSet", WireKind.Data, "SelectionSpec", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Type.</summary>
    public string Type { get; set; } = "";

    /// <summary>Path.</summary>
    public string Path { get; set; } = "";

    /// <summary>Whether the object itself is left out.</summary>
    public bool? Skip { get; set; }

    /// <summary>Steps to go on with.</summary>
    public List<SelectionSpec> SelectSet { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        1 => Type,
        2 => Path,
        3 => Skip,
        4 => SelectSet,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 1:
                Type = (string)value!;
                break;
            case 2:
                Path = (string)value!;
                break;
            case 3:
                Skip = (bool?)value;
                break;
            case 4:
                SelectSet.Add((SelectionSpec)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
