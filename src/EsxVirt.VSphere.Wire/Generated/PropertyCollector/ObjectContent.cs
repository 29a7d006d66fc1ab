// Made by `dotnet run --project tools/VimGen` from schema/vim.schema. Do not edit.
#nullable enable
using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>An object with the properties that were asked for.</summary>
public partial class ObjectContent : DataObject
{
    internal static readonly DataType TypeRow = new DataType<ObjectContent>(
        "ObjectContent", null, Schema.ApiVersion.V2_0, static () => new ObjectContent(),
        [
            new("obj", WireKind.Reference, "ManagedObject", MemberUse.Required, Schema.ApiVersion.V2_0),
            new("propSet", WireKind.Data, "DynamicProperty", MemberUse.List, Schema.ApiVersion.V2_0),
            new("missingSet", WireKind.Data, "MissingProperty", MemberUse.List, Schema.ApiVersion.V2_0),
        ]);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;

    /// <summary>The object.</summary>
    public ManagedObjectReference Obj { get; set; }

    /// <summary>The properties that are set.</summary>
    public List<DynamicProperty> PropSet { get; set; } = [];

    /// <summary>What could not be read, and why.</summary>
    public List<MissingProperty> MissingSet { get; set; } = [];

    internal override object? Get(int index) => index switch
    {
        0 => Obj,
        1 => PropSet,
        2 => MissingSet,
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
                PropSet.Add((DynamicProperty)value!);
                break;
            case 2:
                MissingSet.Add((MissingProperty)value!);
                break;
            default:
                base.Set(index, value);
                break;
        }
    }
}
