namespace VimGen.Schema;

/// <summary>A method of a managed object type.</summary>
internal sealed class MethodDefinition : Definition
{
    public required string Owner { get; init; }

    /// <summary>null for a method that returns nothing.</summary>
    public MemberDefinition? Result { get; init; }

    public List<MemberDefinition> Parameters { get; } = [];
}
