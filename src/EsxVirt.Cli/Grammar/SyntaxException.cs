namespace EsxVirt.Cli.Grammar;

/// <summary>A command line that is refused before anything runs.</summary>
/// <param name="lines">Whole error lines, one at least; the first is the message.</param>
internal sealed class SyntaxException(params IReadOnlyList<string> lines) : Exception(lines[0])
{
    public IReadOnlyList<string> Lines { get; } = lines;
}
