using System.Collections;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>The simple types: their XML Schema names, their names in <c>ArrayOfX</c>, and their lists.</summary>
internal static class PrimitiveTypes
{
    /// <summary>Kind of an xsi:type without its prefix, or null for what is not a simple type.</summary>
    public static WireKind? KindOf(string xsdName) => xsdName switch
    {
        "string" or "anyURI" or "normalizedString" or "token" => WireKind.String,
        "boolean" => WireKind.Boolean,
        "byte" => WireKind.Byte,
        "short" => WireKind.Short,
        "int" => WireKind.Int,
        "long" => WireKind.Long,
        "float" => WireKind.Float,
        "double" => WireKind.Double,
        "dateTime" => WireKind.DateTime,
        "base64Binary" => WireKind.Binary,
        "anyType" => WireKind.Any,
        WireNames.Reference => WireKind.Reference,
        _ => null,
    };

    /// <summary>XML Schema name of a simple kind.</summary>
    public static string XsdName(WireKind kind) => kind switch
    {
        WireKind.String => "string",
        WireKind.Boolean => "boolean",
        WireKind.Byte => "byte",
        WireKind.Short => "short",
        WireKind.Int => "int",
        WireKind.Long => "long",
        WireKind.Float => "float",
        WireKind.Double => "double",
        WireKind.DateTime => "dateTime",
        WireKind.Binary => "base64Binary",
        WireKind.Any => "anyType",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>
    /// Name of the items' elements, given what follows <c>ArrayOf</c>: <c>String</c> has <c>string</c>.
    /// </summary>
    public static string ItemName(string afterArrayOf)
    {
        string lower = char.ToLowerInvariant(afterArrayOf[0]) + afterArrayOf[1..];
        return KindOf(lower) is { } kind and not WireKind.Reference ? XsdName(kind) : afterArrayOf;
    }

    /// <summary>An empty list of a simple kind.</summary>
    public static IList CreateList(WireKind kind) => kind switch
    {
        WireKind.String => new List<string>(),
        WireKind.Boolean => new List<bool>(),
        WireKind.Byte => new List<sbyte>(),
        WireKind.Short => new List<short>(),
        WireKind.Int => new List<int>(),
        WireKind.Long => new List<long>(),
        WireKind.Float => new List<float>(),
        WireKind.Double => new List<double>(),
        WireKind.DateTime => new List<DateTimeOffset>(),
        WireKind.Binary => new List<byte[]>(),
        WireKind.Reference => new List<ManagedObjectReference>(),
        _ => new List<object?>(),
    };

    /// <summary>Kind of the items of a list of simple values, or null for other lists.</summary>
    public static WireKind? KindOfItems(object list) => list switch
    {
        IReadOnlyList<string> => WireKind.String,
        IReadOnlyList<bool> => WireKind.Boolean,
        // Arrays of sbyte and byte convert into each other; an array of byte is base64Binary and never gets here.
        IReadOnlyList<sbyte> => WireKind.Byte,
        IReadOnlyList<short> => WireKind.Short,
        IReadOnlyList<int> => WireKind.Int,
        IReadOnlyList<long> => WireKind.Long,
        IReadOnlyList<float> => WireKind.Float,
        IReadOnlyList<double> => WireKind.Double,
        IReadOnlyList<DateTimeOffset> => WireKind.DateTime,
        IReadOnlyList<byte[]> => WireKind.Binary,
        IReadOnlyList<ManagedObjectReference> => WireKind.Reference,
        List<object?> or object?[] => WireKind.Any,
        _ => null,
    };
}
