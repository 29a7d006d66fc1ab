using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>
/// Stands for the value of a property whose content breaks its own type: a number that is none, an object without what
/// it must have. The other properties of the answer are read all the same.
/// </summary>
public sealed class UnreadableValue : DataObject
{
    internal static readonly DataType TypeRow =
        new DataType<UnreadableValue>("DynamicData", null, ApiVersion.All[0], static () => new UnreadableValue(), []);

    /// <summary>What is wrong with it, with line and element.</summary>
    public string Reason { get; internal init; } = "";

    /// <inheritdoc/>
    public override DataType WireType => TypeRow;
}
