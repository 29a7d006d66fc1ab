using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>
/// An object read where any type may stand, of a type that our schema lacks: only its name
/// (<see cref="DataObject.ForeignTypeName"/>) is known.
/// </summary>
public sealed class UnknownObject : DataObject
{
    internal static readonly DataType TypeRow =
        new DataType<UnknownObject>("DynamicData", null, ApiVersion.All[0], static () => new UnknownObject(), []);

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
