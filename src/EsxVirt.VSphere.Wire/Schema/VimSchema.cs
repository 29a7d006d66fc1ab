using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>
/// The tables of the schema. A row is made when it is first asked for; all are immutable and thread-safe.
/// </summary>
public static partial class VimSchema
{
    /// <summary>Wire names of all data types, sorted.</summary>
    public static IReadOnlyList<string> DataTypeNames => AllDataTypes;

    /// <summary>Wire names of all enumerations, sorted.</summary>
    public static IReadOnlyList<string> EnumTypeNames => AllEnumTypes;

    /// <summary>Wire names of all managed types, sorted.</summary>
    public static IReadOnlyList<string> ManagedTypeNames => AllManagedTypes;

    /// <summary>Wire names of all methods, sorted.</summary>
    public static IReadOnlyList<string> MethodNames => AllMethods;

    /// <summary>The row of the data type with that wire name, or null.</summary>
    public static partial DataType? FindData(string name);

    /// <summary>The row of the enumeration with that wire name, or null.</summary>
    public static partial EnumType? FindEnum(string name);

    /// <summary>The row of the managed type with that wire name, or null.</summary>
    public static partial ManagedType? FindManaged(string name);

    /// <summary>The row of the method with that wire name (<c>PowerOnVM_Task</c>), or null.</summary>
    public static partial MethodType? FindMethod(string name);

    /// <summary>The declared element type of a list of data objects, or null for other values.</summary>
    internal static DataType? FindElementType(object list)
    {
        // A list with items leads to its type by the first; only an empty one needs the search.
        if (list is IReadOnlyList<DataObject> { Count: > 0 } objects)
        {
            for (DataType? type = objects[0].WireType; type is not null; type = type.Base)
            {
                if (type.IsListOfThis(list))
                    return type;
            }
            return objects[0].WireType;
        }
        return list is IEnumerable<DataObject>
            ? AllDataTypes.Select(FindData).FirstOrDefault(t => t!.IsListOfThis(list)) : null;
    }

    /// <summary>The element type of a list of enumeration values, or null for other values.</summary>
    internal static EnumType? FindElementEnum(object list) =>
        AllEnumTypes.Select(FindEnum).FirstOrDefault(type => type!.IsListOfThis(list));
}
