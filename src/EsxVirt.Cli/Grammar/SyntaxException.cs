namespace EsxVirt.Cli.Grammar;

/// <summary>A command line that is refused before anything runs. The message is the whole error line.</summary>
internal sealed class SyntaxException(string message) : Exception(message);
