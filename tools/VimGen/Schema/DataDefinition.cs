namespace VimGen.Schema;

/// <summary>A data object or a fault.</summary>
internal sealed class DataDefinition : Definition
{
    public string? BaseName { get; init; }

    /// <summary>Set once all definitions are known.</summary>
    public DataDefinition? Base { get; set; }

    public List<MemberDefinition> Members { get; } = [];

    /// <summary>How many members the base types have.</summary>
    public int Inherited => Base is null ? 0 : Base.Inherited + Base.Members.Count;
}
