namespace EsxVirt.Cli.Grammar;

/// <summary>One word of a command line, or (without text) the end of a command.</summary>
internal readonly record struct Token(string? Text)
{
    public static Token EndOfCommand => new(null);

    public bool IsEnd => Text is null;
}
