namespace VimGen.Schema;

/// <summary>A member, property, parameter or result.</summary>
/// <param name="Type">Without marks: a simple type, or the name of a data object, an enum or a managed type.</param>
/// <param name="Mark">Empty, or one of <c>? * +</c>.</param>
/// <param name="OwnerSince">Version of what it belongs to.</param>
internal sealed record MemberDefinition(
    string Name, string Type, bool IsReference, string Mark, string Since, string OwnerSince, string Text, int Line)
{
    /// <summary>Set once all definitions are known.</summary>
    public WireType Wire { get; set; }

    public bool IsList => Mark is "*" or "+";

    /// <summary>Whether C# sees it as nullable: optional, or younger than what it belongs to.</summary>
    public bool IsNullable => Mark == "?" || (!IsList && Since != OwnerSince);
}
