namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>How a value is written on the wire, and with that its C# type.</summary>
public enum WireKind
{
    /// <summary>xsd:string; <see cref="string"/>.</summary>
    String,

    /// <summary>xsd:boolean; <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>xsd:byte, signed; <see cref="sbyte"/>.</summary>
    Byte,

    /// <summary>xsd:short; <see cref="short"/>.</summary>
    Short,

    /// <summary>xsd:int; <see cref="int"/>.</summary>
    Int,

    /// <summary>xsd:long; <see cref="long"/>.</summary>
    Long,

    /// <summary>xsd:float; <see cref="float"/>.</summary>
    Float,

    /// <summary>xsd:double; <see cref="double"/>.</summary>
    Double,

    /// <summary>xsd:dateTime; <see cref="System.DateTimeOffset"/>.</summary>
    DateTime,

    /// <summary>xsd:base64Binary; an array of <see cref="byte"/>.</summary>
    Binary,

    /// <summary>xsd:anyType: the value says what it is.</summary>
    Any,

    /// <summary>A reference to a managed object; <see cref="Types.ManagedObjectReference"/>.</summary>
    Reference,

    /// <summary>An enumeration; a struct that implements <see cref="Types.IWireEnum"/>.</summary>
    Enum,

    /// <summary>A data object; a class derived from <see cref="Types.DataObject"/>.</summary>
    Data,
}
