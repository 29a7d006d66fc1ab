namespace VimGen.Schema;

/// <summary>A managed object type.</summary>
internal sealed class ManagedDefinition : Definition
{
    public string? BaseName { get; init; }

    public List<MemberDefinition> Properties { get; } = [];

    public List<MethodDefinition> Methods { get; } = [];
}
