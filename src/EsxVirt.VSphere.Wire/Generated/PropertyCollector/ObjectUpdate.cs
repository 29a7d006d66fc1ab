// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Changes of one object.</summary>
public partial class ObjectUpdate : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ObjectUpdate>(
        "ObjectUpdate", null, Schema.ApiVersion.V2_0, static () => new ObjectUpdate(),
        [
            new("kind", WireKind.Enum, "ObjectUpdateKind", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("obj", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("changeSet", WireKind.Data, "PropertyChange", MemberUse.List, Schema.ApiVersion.V2_0),
            new("missingSet", WireKind.Data, "MissingProperty", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Kind.</summary>
    public ObjectUpdateKind Kind { get; set; }

    /// <summary>The object.</summary>
    public ManagedObjectReference Obj { get; set; }

    /// <summary>Change set.</summary>
    public List<PropertyChange> ChangeSet { get; set; } = [];

    /// <summary>What could not be read, and why.</summary>
    public List<MissingProperty> MissingSet { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Kind,
        1 => Obj,
        2 => ChangeSet,
        3 => MissingSet,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Kind = (ObjectUpdateKind)value!;
                break;
            case 1:
                Obj = (ManagedObjectReference)value!;
                break;
            case 2:
                ChangeSet.Add((PropertyChange)value!);
                break;
            case 3:
                MissingSet.Add((MissingProperty)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
