using System.Collections;
using System.Globalization;
using System.Xml;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>
/// Writes values as real servers do: members in schema order, xsi:type where the value's type is not the declared one
/// and on all that stands where any type may, nothing that the reader's version does not know.
/// </summary>
internal sealed class ValueWriter(XmlWriter xml, ApiVersion version)
{
    /// <summary>Writes the members of an object that <paramref name="row"/> (its type, or a base of it) has.</summary>
    public void WriteMembers(WireObject source, StructType row)
    {
        for (int i = 0; i < row.Members.Count; i++)
        {
            Member member = row.Members[i];
            if (member.Since > version)
                continue;
            object? value = source.Get(i);
            if (member.IsList)
            {
                foreach (object? item in (IList)value!)
                    WriteElement(member.Name, member, item);
            }
            else if (IsUnset(value))
            {
                if (member.Use == MemberUse.Required)
                    throw new InvalidOperationException($"{source.Row.Name} needs its '{member.Name}'");
            }
            else
            {
                WriteElement(member.Name, member, value);
            }
        }
    }

    /// <summary>
    /// Writes a value of a declared type as an element; an enumeration text unknown to the reader is left out.
    /// </summary>
    public void WriteElement(string name, Member declared, object? value)
    {
        switch (declared.Kind)
        {
            case WireKind.Any:
                WriteAny(name, value);
                break;
            case WireKind.Data:
                WriteObject(name, (DataObject)value!, declared.DataType);
                break;
            case WireKind.Enum:
                WriteEnum(name, (IWireEnum)value!, declared);
                break;
            default:
                Start(name);
                WriteContent(value!);
                xml.WriteFullEndElement();
                break;
        }
    }

    /// <summary>Writes a value with its type, as an element.</summary>
    public void WriteAny(string name, object? value)
    {
        if (value is DataObject data)
        {
            WriteObject(name, data, null);
            return;
        }
        Start(name);
        switch (value)
        {
            case null:
                // Absent elements say null; here is one where an element must stand, such as a hole in a list.
                xml.WriteAttributeString("nil", WireNames.Xsi, "true");
                break;
            case IWireEnum enumeration:
                WriteType(enumeration.WireType.Name);
                xml.WriteString(enumeration.Value);
                break;
            case IList list when value is not byte[]:
                WriteArray(list);
                break;
            case ManagedObjectReference reference:
                WriteReference(reference, typed: true);
                break;
            default:
                WriteType("xsd:" + PrimitiveTypes.XsdName(KindOf(value)));
                WriteContent(value);
                break;
        }
        xml.WriteFullEndElement();
    }

    private void WriteObject(string name, DataObject value, DataType? declared)
    {
        DataType? type = value.WireType.KnownTo(version) ?? declared;
        Start(name);
        // Faults are typed always: libvirt asks for it, and real servers do it.
        if (type is not null && (!ReferenceEquals(type, declared) || ReferenceEquals(declared, MethodFault.TypeRow)))
            WriteType(type.Name);
        if (type is not null)
            WriteMembers(value, type);
        xml.WriteFullEndElement();
    }

    private void WriteEnum(string name, IWireEnum value, Member declared)
    {
        string text = value.Value;
        if (version < ApiVersion.Newest && IsYounger(value.WireType, text))
        {
            if (declared.Use != MemberUse.Required)
                return;
            text = value.WireType.Values[0].Text;
        }
        Start(name);
        xml.WriteString(text);
        xml.WriteFullEndElement();
    }

    /// <summary>Whether the schema knows the text, but as newer than the reader.</summary>
    private bool IsYounger(EnumType type, string text) =>
        type.IsKnownTo(ApiVersion.Newest, text) && !type.IsKnownTo(version, text);

    private void WriteArray(IList items)
    {
        (string element, string array) = ItemNames(items);
        WriteType(WireNames.ArrayPrefix + array);
        foreach (object? item in items)
            WriteAny(element, item);
    }

    private static (string Element, string Array) ItemNames(IList items)
    {
        if (VimSchema.FindElementType(items) is { } data)
            return (data.Name, data.Name);
        string name = PrimitiveTypes.KindOfItems(items) switch
        {
            WireKind.Reference => WireNames.Reference,
            { } kind => PrimitiveTypes.XsdName(kind),
            null => VimSchema.FindElementEnum(items)?.Name
                ?? throw new InvalidOperationException($"no wire type for a list of type {items.GetType()}"),
        };
        return (name, char.ToUpperInvariant(name[0]) + name[1..]);
    }

    private void WriteContent(object value)
    {
        switch (value)
        {
            case ManagedObjectReference reference:
                WriteReference(reference, typed: false);
                break;
            case string text:
                WriteText(text);
                break;
            case bool flag:
                xml.WriteString(flag ? "true" : "false");
                break;
            case DateTimeOffset time:
                xml.WriteString(WireDateTime.Format(time));
                break;
            case byte[] bytes:
                xml.WriteBase64(bytes, 0, bytes.Length);
                break;
            case float or double:
                xml.WriteString(
                    value is float single ? XmlConvert.ToString(single) : XmlConvert.ToString((double)value));
                break;
            case IFormattable number:
                xml.WriteString(number.ToString(null, CultureInfo.InvariantCulture));
                break;
        }
    }

    private void WriteText(string text)
    {
        // XML has no way to write most control characters and lone surrogates, not even escaped.
        try
        {
            XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            text = string.Create(text.Length, text, static (span, source) =>
            {
                for (int i = 0; i < source.Length; i++)
                {
                    bool pair = i + 1 < source.Length && char.IsSurrogatePair(source[i], source[i + 1]);
                    span[i] = pair || XmlConvert.IsXmlChar(source[i]) ? source[i] : '\uFFFD';
                    if (pair)
                        span[++i] = source[i];
                }
            });
        }
        xml.WriteString(text);
    }

    private void WriteReference(ManagedObjectReference reference, bool typed)
    {
        xml.WriteAttributeString("type", reference.Type);
        if (typed)
            WriteType(WireNames.Reference);
        xml.WriteString(reference.Value);
    }

    private void Start(string name) => xml.WriteStartElement(name, WireNames.Vim);

    private void WriteType(string name) => xml.WriteAttributeString("type", WireNames.Xsi, name);

    private static bool IsUnset(object? value) =>
        value is null or ManagedObjectReference { Value: null } or IWireEnum { Value.Length: 0 };

    private static WireKind KindOf(object value) => value switch
    {
        string => WireKind.String,
        bool => WireKind.Boolean,
        sbyte => WireKind.Byte,
        short => WireKind.Short,
        int => WireKind.Int,
        long => WireKind.Long,
        float => WireKind.Float,
        double => WireKind.Double,
        DateTimeOffset => WireKind.DateTime,
        byte[] => WireKind.Binary,
        _ => throw new InvalidOperationException($"no wire type for a value of type {value.GetType()}"),
    };
}
