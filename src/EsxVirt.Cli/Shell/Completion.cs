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

        (HashSet<OptionDefinition> used, OptionDefinition? awaited) = ReadOptions(command, words[1..^1]);
        if (awaited is null && (current.Length == 0 || current.StartsWith("--", StringComparison.Ordinal)))
            return [.. UnusedOptions(command, used).Select(option => "--" + option.Name).Where(StartsAsTyped)];

        OptionDefinition? target = awaited
            ?? UnusedOptions(command, used).FirstOrDefault(option => option.TakesPositionals);
        if (target?.Completer is not { } completer)
            return [];
        return [.. (await completer(session, cancellationToken).ConfigureAwait(false)).Where(StartsAsTyped)];

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

    private static (HashSet<OptionDefinition> Used, OptionDefinition? Awaited) ReadOptions(
        CommandDefinition command, List<string> words)
    {
        var used = new HashSet<OptionDefinition>();
        OptionDefinition? awaited = null;
        foreach (string word in words)
        {
            if (awaited is not null)
            {
                awaited = null;
            }
            else if (word.StartsWith("--", StringComparison.Ordinal))
            {
                string name = word[2..].Split('=')[0];
                if (command.FindOption(name) is not { } option)
                    continue;
                used.Add(option);
                if (option.Kind is not (OptionKind.Flag or OptionKind.OptionalNumber) && !word.Contains('='))
                    awaited = option;
            }
            else if (UnusedOptions(command, used).FirstOrDefault(option => option.TakesPositionals) is { } positional)
            {
                used.Add(positional);
            }
        }

        return (used, awaited);
    }

    private static IEnumerable<OptionDefinition> UnusedOptions(
        CommandDefinition command, HashSet<OptionDefinition> used) =>
        command.Options.Where(option => option.Kind == OptionKind.List || !used.Contains(option));
}
