namespace EsxVirt.VSphere.Wire.Schema;

/// <summary>A member of a data object, a parameter or result of a method, or a property of a managed object.</summary>
/// <param name="Name">Name on the wire.</param>
/// <param name="Kind">How its values are written.</param>
/// <param name="TypeName">
/// Wire name of the declared type; for references, of the managed type (a hint: subtypes are common).
/// </param>
/// <param name="Use">How often the element occurs.</param>
/// <param name="Since">The version that brought it; older clients do not know it.</param>
public sealed record Member(string Name, WireKind Kind, string TypeName, MemberUse Use, ApiVersion Since)
{
    /// <summary>Whether the element may be repeated.</summary>
    public bool IsList => Use is MemberUse.List or MemberUse.RequiredList;

    /// <summary>Whether the element may be absent.</summary>
    public bool IsOptional => Use is MemberUse.Optional or MemberUse.List;

    /// <summary>Row of the declared type, for <see cref="WireKind.Data"/>.</summary>
    internal DataType DataType => field ??= VimSchema.FindData(TypeName)
        ?? throw new InvalidOperationException($"no data type {TypeName}");

    /// <summary>Row of the declared type, for <see cref="WireKind.Enum"/>.</summary>
    internal EnumType EnumType => field ??= VimSchema.FindEnum(TypeName)
        ?? throw new InvalidOperationException($"no enumeration {TypeName}");
}
