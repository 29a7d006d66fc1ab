using System.Collections;
using System.Globalization;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>
/// Reads values of the schema. Liberal where servers differ: members in any order, unknown members skipped, unknown
/// subtypes read as the declared type, unknown enumeration text kept, the item type of an array inferred.
/// </summary>
internal sealed class ValueReader(LimitedXmlReader xml)
{
    private const string This = "_this";

    // Boxed once: answers about thousands of objects hold them by the thousand.
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>
    /// Reads the members of an object, or the parameters of a call, and consumes the current element.
    /// </summary>
    public void ReadMembers(WireObject target, Action<ManagedObjectReference>? onThis = null)
    {
        StructType row = target.Row;
        Span<bool> seen = stackalloc bool[row.Members.Count];
        string element = xml.Name;
        int line = xml.Line;
        if (xml.Enter())
        {
            while (xml.NextChild())
            {
                int index = row.IndexOf(xml.Name);
                if (index >= 0)
                {
                    seen[index] = ReadMember(target, index, row.Members[index], seen[index]);
                }
                else if (onThis is not null && xml.Name == This)
                {
                    onThis(ReadReference());
                }
                else
                {
                    xml.Skip();
                }
            }
        }
        // A fault that lacks something is still that fault: it must not hide behind an error of reading it.
        if (target is not MethodFault)
            RequireMembers(row, seen, line, element);
    }

    /// <summary>Reads a value of a declared type and consumes the current element.</summary>
    /// <returns>null for the empty text of an optional enumeration, which some servers send for "none".</returns>
    public object? ReadValue(Member member) => member.Kind switch
    {
        WireKind.Data => ReadObject(member.DataType),
        WireKind.Any => ReadAny(),
        WireKind.Reference => ReadReference(),
        WireKind.Enum => xml.ReadText().Trim() is var text && text.Length == 0 && member.Use == MemberUse.Optional
            ? null
            : member.EnumType.Create(text),
        _ => ReadSimple(member.Kind),
    };

    /// <summary>Reads a reference and consumes the current element.</summary>
    public ManagedObjectReference ReadReference()
    {
        // Some old clients leave the attribute out; the server then goes by the value alone.
        string type = xml.Attribute("type") ?? "";
        return new ManagedObjectReference(type, xml.ReadText().Trim());
    }

    private bool ReadMember(WireObject target, int index, Member member, bool seen)
    {
        if (seen && !member.IsList)
            throw xml.ValueError($"a second '{member.Name}' in {target.Row.Name}");
        object? value = member.Kind == WireKind.Any && target is DynamicProperty or PropertyChange
            ? ReadProperty()
            : ReadValue(member);
        if (value is not null || member.Kind == WireKind.Any)
            target.Set(index, value);
        return true;
    }

    private static void RequireMembers(StructType row, ReadOnlySpan<bool> seen, int line, string element)
    {
        for (int i = 0; i < seen.Length; i++)
        {
            if (!seen[i] && row.Members[i].Use == MemberUse.Required)
                throw LimitedXmlReader.ValueError($"{row.Name} without its '{row.Members[i].Name}'", line, element);
        }
    }

    private DataObject ReadObject(DataType declared)
    {
        string? named = xml.TypeName;
        DataType? known = named is null ? declared : VimSchema.FindData(named);
        bool usable = known is not null && known.IsA(declared);
        DataObject value = (usable ? known! : declared).Create();
        if (!usable)
            value.ForeignTypeName = named;
        ReadMembers(value);
        return value;
    }

    private object? ReadAny()
    {
        if (xml.Attribute("nil") is null && xml.TypeName is { } type)
            return ReadNamed(type);
        return xml.ReadText();
    }

    /// <summary>Reads the value of a property. One odd property must not hide a thousand sound objects.</summary>
    private object? ReadProperty()
    {
        int depth = xml.Depth;
        try
        {
            return ReadAny();
        }
        catch (WireFormatException e) when (e.IsOfValue)
        {
            xml.SkipRest(depth);
            return new UnreadableValue { Reason = e.Message };
        }
    }

    private object? ReadNamed(string type)
    {
        if (PrimitiveTypes.KindOf(type) is { } kind)
            return kind switch
            {
                WireKind.Any => xml.ReadText(),
                WireKind.Reference => ReadReference(),
                _ => ReadSimple(kind),
            };
        if (VimSchema.FindData(type) is { } data)
            return ReadObject(data);
        if (VimSchema.FindEnum(type) is { } enumeration)
            return enumeration.Create(xml.ReadText().Trim());
        if (type.StartsWith(WireNames.ArrayPrefix, StringComparison.Ordinal)
            && type.Length > WireNames.ArrayPrefix.Length)
            return ReadArray(type[WireNames.ArrayPrefix.Length..]);
        return ReadUnknown(type);
    }

    private IList ReadArray(string itemType)
    {
        string itemName = PrimitiveTypes.ItemName(itemType);
        WireKind? kind = PrimitiveTypes.KindOf(itemName);
        DataType? data = kind is null ? VimSchema.FindData(itemType) : null;
        EnumType? enumeration = kind is null && data is null ? VimSchema.FindEnum(itemType) : null;
        IList items = kind is { } simple ? PrimitiveTypes.CreateList(simple)
            : data?.CreateList() ?? enumeration?.CreateList() ?? new List<object?>();
        if (!xml.Enter())
            return items;
        while (xml.NextChild())
        {
            items.Add(kind switch
            {
                WireKind.Any => ReadAny(),
                WireKind.Reference => ReadReference(),
                { } text => ReadSimple(text),
                null when data is not null => ReadObject(data),
                null when enumeration is not null => enumeration.Create(xml.ReadText().Trim()),
                null => ReadUnknown(xml.TypeName ?? itemType),
            });
        }
        return items;
    }

    private UnknownObject ReadUnknown(string type)
    {
        xml.Skip();
        return new UnknownObject { ForeignTypeName = type };
    }

    private object ReadSimple(WireKind kind)
    {
        string name = xml.Name;
        int line = xml.Line;
        string text = xml.ReadText();
        if (kind == WireKind.String)
            return text;
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        object? value = kind switch
        {
            WireKind.Boolean => trimmed switch { "true" or "1" => True, "false" or "0" => False, _ => null },
            WireKind.Byte => sbyte.TryParse(trimmed, Integer, Invariant, out sbyte number) ? number : null,
            WireKind.Short => short.TryParse(trimmed, Integer, Invariant, out short number) ? number : null,
            WireKind.Int => int.TryParse(trimmed, Integer, Invariant, out int number) ? number : null,
            WireKind.Long => long.TryParse(trimmed, Integer, Invariant, out long number) ? number : null,
            WireKind.Float => float.TryParse(trimmed, NumberStyles.Float, Invariant, out float number) ? number : null,
            WireKind.Double => double.TryParse(trimmed, NumberStyles.Float, Invariant, out double number)
                ? number : null,
            WireKind.DateTime => WireDateTime.TryParse(trimmed, out DateTimeOffset time) ? time : null,
            WireKind.Binary => TryParseBinary(text),
            _ => null,
        };
        return value ?? throw LimitedXmlReader.ValueError(
            $"'{Shorten(text)}' is no {PrimitiveTypes.XsdName(kind)}", line, name);
    }

    private const NumberStyles Integer = NumberStyles.AllowLeadingSign;

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static byte[]? TryParseBinary(string text)
    {
        var bytes = new byte[(text.Length * 3 / 4) + 3];
        return Convert.TryFromBase64String(text, bytes, out int length) ? bytes[..length] : null;
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
