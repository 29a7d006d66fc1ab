using System.Text;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.Itself;

/// <summary><c>echo</c>: prints its arguments, which shows how a line was understood.</summary>
internal static class Echo
{
    private static readonly OptionDefinition ShellQuote = OptionDefinition.Flag("shell", "escape for shell use");
    private static readonly OptionDefinition Xml = OptionDefinition.Flag("xml", "escape for XML use");
    private static readonly OptionDefinition Split =
        OptionDefinition.Flag("split", "split each argument on ','; ',,' is an escape sequence");
    private static readonly OptionDefinition Error = OptionDefinition.Flag("err", "output to stderr");
    private static readonly OptionDefinition Prefix = OptionDefinition.Text("prefix", "prefix the message");
    private static readonly OptionDefinition Words =
        OptionDefinition.Rest("string", "arguments to echo") with { HiddenAlias = "str" };

    public static readonly CommandDefinition Definition =
        new("echo", "echo arguments. Used for internal testing.")
        {
            Description = "Echo back arguments, possibly with quoting. Used for internal testing.",
            Options = [ShellQuote, Xml, Split, Error, Prefix, Words],
            Run = Run,
        };

    private static readonly char[] ShellSpecials = [.. "\r\t\n !\"#$&'()*;<>?[\\]^`{|}~"];

    private static Task Run(CommandContext context)
    {
        context.Exclusive(ShellQuote, Xml);
        context.Exclusive(ShellQuote, Split);
        context.Exclusive(Xml, Split);
        var line = new StringBuilder();
        IReadOnlyList<string> words = context.Arguments.Values(Words);
        for (int i = 0; i < words.Count; i++)
        {
            line.Append(i > 0 ? " " : "");
            if (context.Flag(Split))
                AppendPieces(line, words[i]);
            else
                line.Append(Quote(context, words[i]));
        }

        string text = context.Text(Prefix) is { } prefix ? $"{prefix} {line}" : line.ToString();
        if (context.Flag(Error))
            context.Errors.Error(text);
        else
            context.Output.Write(text);
        return Task.CompletedTask;
    }

    private static string Quote(CommandContext context, string word) =>
        context.Flag(ShellQuote) ? QuoteForShell(word)
        : context.Flag(Xml) ? EscapeForXml(word)
        : word;

    private static string QuoteForShell(string word)
    {
        bool plain = word.Length > 0 && word.IndexOfAny(ShellSpecials) < 0;
        return plain ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
    }

    private static string EscapeForXml(string word) => word
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("'", "&apos;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>One line for each piece between commas; two commas are one that does not separate.</summary>
    private static void AppendPieces(StringBuilder line, string word)
    {
        if (word.Length == 0)
            return;

        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] != ',')
                line.Append(word[i]);
            else if (i + 1 < word.Length && word[i + 1] == ',')
                line.Append(word[i++]);
            else
                line.Append('\n');
        }

        line.Append('\n');
    }
}
