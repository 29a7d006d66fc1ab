namespace VimGen.Schema;

/// <summary>An enumeration.</summary>
internal sealed class EnumDefinition : Definition
{
    public List<ValueDefinition> Values { get; } = [];
}
