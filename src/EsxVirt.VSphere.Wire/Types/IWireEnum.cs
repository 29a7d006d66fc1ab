using EsxVirt.VSphere.Wire.Schema;

namespace EsxVirt.VSphere.Wire.Types;

/// <summary>An enumeration value: text, of which some is known. Text that we do not know is kept.</summary>
public interface IWireEnum
{
    /// <summary>The text on the wire; empty for the default value of the struct.</summary>
    string Value { get; }

    /// <summary>The row of the enumeration.</summary>
    EnumType WireType { get; }
}
