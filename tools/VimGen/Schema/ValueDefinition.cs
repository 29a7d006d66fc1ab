namespace VimGen.Schema;

/// <summary>A known value of an enumeration.</summary>
internal sealed record ValueDefinition(string Name, string Since, string Text);
