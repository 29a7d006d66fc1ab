// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Changes that one filter saw.</summary>
public partial class PropertyFilterUpdate : DataObject
{
    internal static readonly DataType TypeRow = new DataType<PropertyFilterUpdate>(
        "PropertyFilterUpdate", null, Schema.ApiVersion.V2_0, static () => new PropertyFilterUpdate(),
        [
            new("filter", WireKind.Reference, "PropertyFilter", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("objectSet", WireKind.Data, "ObjectUpdate", MemberUse.List, Schema.ApiVersion.V2_0),
            new("missingSet", WireKind.Data, "MissingObject", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>Filter.</summary>
    public ManagedObjectReference Filter { get; set; }

    /// <summary>Object set.</summary>
    public List<ObjectUpdate> ObjectSet { get; set; } = [];

    /// <summary>What could not be read, and why.</summary>
    public List<MissingObject> MissingSet { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Filter,
        1 => ObjectSet,
        2 => MissingSet,
        _ => base.Get(index),
    };

    internal override void Set(int index, object? value)
    {
        switch (index)
        {
            case 0:
                Filter = (ManagedObjectReference)value!;
                break;
            case 1:
                ObjectSet.Add((ObjectUpdate)value!);
                break;
            case 2:
                MissingSet.Add((MissingObject)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
