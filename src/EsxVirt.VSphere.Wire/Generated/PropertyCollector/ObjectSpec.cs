// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>An object to start from, and how to go on from it.</summary>
public partial class ObjectSpec : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ObjectSpec>(
        "ObjectSpec", null, Schema.ApiVersion.V2_0, static () => new ObjectSpec(),
        [
            new("obj", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("skip", WireKind.Boolean, "boolean", MemberUse.Optional, Schema.ApiVersion.V2_0),
            new("selectSet", WireKind.Data, "SelectionSpec", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The object.</summary>
    public ManagedObjectReference Obj { get; set; }

    /// <summary>Whether the object itself is left out.</summary>
    public bool? Skip { get; set; }

    /// <summary>Steps to go on with.</summary>
    public List<SelectionSpec> SelectSet { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Obj,
        1 => Skip,
        2 => SelectSet,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Obj = (ManagedObjectReference)value!;
                break;
            case 1:
                Skip = (bool?)value;
                break;
            case 2:
                SelectSet.Add((SelectionSpec)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
