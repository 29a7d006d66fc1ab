using EsxVirt.Cli.Grammar;

namespace EsxVirt.Cli.Shell;

/// <summary>Finds what an unfinished line can go on with, from the command table.</summary>
internal sealed class Completion(CommandTable table, Session session)
{
    /// <summary>The candidates for the word at the end of <paramref name="line"/>.</summary>
    /// <exception cref="SyntaxException">The line cannot be read so far.</exception>
    public async Task<IReadOnlyList<string>> FindAsync(string line, CancellationToken cancellationToken)
    {
        List<string> words = LastCommand(line);
        string current = words[^1];
        if (words.Count == 1)
            return [.. table.Groups.SelectMany(group => group.Visible)
                .Select(command => command.Name).Where(StartsAsTyped)];
        if (table.Find(words[0]) is not { } command)
            return [];

        (Dictionary<OptionDefinition, string> given, OptionDefinition? awaited) = ReadOptions(command, words[1..^1]);
        if (awaited is null && (current.Length == 0 || current.StartsWith("--", StringComparison.Ordinal)))
            return [.. UnusedOptions(command, given).Select(option => "--" + option.Name).Where(StartsAsTyped)];

        OptionDefinition? target = awaited
            ?? UnusedOptions(command, given).FirstOrDefault(option => option.TakesPositionals);
        if (target?.Completer is not { } completer)
            return [];
        IReadOnlyList<string> values = await completer(
            new UnfinishedLine(session, current, given), cancellationToken).ConfigureAwait(false);
        return [.. values.Where(StartsAsTyped)];

        bool StartsAsTyped(string candidate) => candidate.StartsWith(current, StringComparison.Ordinal);
    }

    /// <summary>
    /// The words of the command that the cursor is in; the last is the one to complete, perhaps empty.
    /// </summary>
    private static List<string> LastCommand(string line)
    {
        var words = new List<string>();
        foreach (Token token in Tokenizer.ReadString(line).SkipLast(1))
        {
            if (token.Text is { } word)
                words.Add(word);
            else
                words.Clear();
        }

        if (words.Count == 0 || line[^1] is ' ' or '\t')
            words.Add("");
        return words;
    }

    private static (Dictionary<OptionDefinition, string> Given, OptionDefinition? Awaited) ReadOptions(
        CommandDefinition command, List<string> words)
    {
        var given = new Dictionary<OptionDefinition, string>();
        OptionDefinition? awaited = null;
        foreach (string word in words)
        {
            if (awaited is not null)
            {
                given[awaited] = word;
                awaited = null;
            }
            else if (word.StartsWith("--", StringComparison.Ordinal))
            {
                string[] parts = word[2..].Split('=', 2);
                if (command.FindOption(parts[0]) is not { } option)
                    continue;
                given[option] = parts.Length > 1 ? parts[1] : "";
                if (option.Kind is not (OptionKind.Flag or OptionKind.OptionalNumber) && parts.Length == 1)
                    awaited = option;
            }
            else if (UnusedOptions(command, given).FirstOrDefault(option => option.TakesPositionals) is { } positional)
            {
                given[positional] = word;
            }
        }

        return (given, awaited);
    }

    private static IEnumerable<OptionDefinition> UnusedOptions(
        CommandDefinition command, Dictionary<OptionDefinition, string> given) =>
        command.Options.Where(option => option.Kind == OptionKind.List || !given.ContainsKey(option));
}
