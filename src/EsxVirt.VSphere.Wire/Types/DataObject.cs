using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>Root of all data objects and faults of the VI API (its <c>DynamicData</c>).</summary>
public abstract class DataObject : WireObject
{
    /// <summary>The row of this object's own type, which may be a subtype of the one a member declares.</summary>
    public abstract DataType WireType { get; }

    /// <inheritdoc/>
    public sealed override StructType Row => WireType;

    /// <summary>
    /// The type that the sender named, where our schema does not know it and the object was read as its declared type;
    /// otherwise null. Never written.
    /// </summary>
    public string? ForeignTypeName { get; internal set; }

    internal override object? Get(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    internal override void Set(int index, object? value) => throw new ArgumentOutOfRangeException(nameof(index));
}
