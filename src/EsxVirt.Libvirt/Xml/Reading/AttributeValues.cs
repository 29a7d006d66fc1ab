using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>Typed attributes (libvirt's <c>virXMLProp…</c> family), with its texts for wrong ones.</summary>
internal static class AttributeValues
{
    /// <exception cref="VirException">There is no such attribute.</exception>
    public static string Required(this Element element, string name) =>
        element.Attribute(name) ?? throw Missing(element, name);

    /// <summary>A decimal number of 32 bits; leading blanks and a plus are tolerated.</summary>
    public static uint? Uint(this Element element, string name) =>
        element.Attribute(name) is not { } text ? null
        : Numbers.TryUnsigned(text, out ulong value) && value <= uint.MaxValue ? (uint)value
        : throw Invalid(element, name, " Expected non-negative integer value");

    /// <summary>As <see cref="Uint"/>, with the words that libvirt has for indexes.</summary>
    public static uint? Index(this Element element, string name) =>
        element.Attribute(name) is not { } text ? null
        : !Numbers.TrySigned(text, out long value) || value is < int.MinValue or > int.MaxValue
            ? throw Invalid(element, name, " Expected integer value")
        : value < 0 ? throw Invalid(element, name, " Expected non-negative value")
        : (uint)value;

    /// <summary>As <see cref="Uint"/>, must be there and must not be zero.</summary>
    public static uint RequiredNonZero(this Element element, string name) =>
        element.UintNonZero(name) ?? throw Missing(element, name);

    /// <summary>As <see cref="Uint"/>, must not be zero.</summary>
    public static uint? UintNonZero(this Element element, string name) =>
        element.Uint(name) is { } value ? NonZero(element, name, value) : null;

    /// <summary>A signed number of 64 bits in C notation: decimal, <c>0x…</c>, or octal after a leading zero.</summary>
    public static long? Long(this Element element, string name) =>
        element.Attribute(name) is not { } text ? null
        : Numbers.TryCNotation(text, out long value) ? value
        : throw Invalid(element, name, " Expected long long integer value");

    /// <summary>One of libvirt's names, letter case included; null when there is no such attribute.</summary>
    public static T? OneOf<T>(this Element element, string name, NameTable<T> names) where T : struct, Enum =>
        element.Attribute(name) is not { } text ? null
        : names.TryGetValue(text, out T value) ? value
        : throw Invalid(element, name);

    /// <summary>As <see cref="OneOf"/>, must be there.</summary>
    public static T RequiredOneOf<T>(this Element element, string name, NameTable<T> names) where T : struct, Enum =>
        element.OneOf(name, names) ?? throw Missing(element, name);

    public static bool? YesNo(this Element element, string name) => element.Attribute(name) switch
    {
        null => null,
        "yes" => true,
        "no" => false,
        _ => throw Invalid(element, name),
    };

    /// <exception cref="VirException">The attribute is missing, or no UUID.</exception>
    public static Guid RequiredUuid(this Element element, string name) =>
        UuidText.TryParse(element.Required(name), out Guid value)
            ? value
            : throw Invalid(element, name, " Expected UUID");

    private static VirException Missing(Element element, string name) =>
        DomainError.Attribute($"Missing required attribute '{name}' in element '{element.Name}'");

    public static VirException Invalid(this Element element, string name, string hint = "") =>
        DomainError.Attribute(
            $"Invalid value for attribute '{name}' in element '{element.Name}': '{element.Attribute(name)}'.{hint}");

    private static uint NonZero(Element element, string name, uint value) => value != 0
        ? value
        : throw DomainError.Attribute(
            $"Invalid value for attribute '{name}' in element '{element.Name}': Zero is not permitted");
}
