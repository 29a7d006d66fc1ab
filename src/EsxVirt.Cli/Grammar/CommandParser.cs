namespace EsxVirt.Cli.Grammar;

/// <summary>
/// Turns words into commands by the table. Names are matched exactly; <c>--name value</c>, <c>--name=value</c> and
/// plain values can be mixed in any order.
/// </summary>
internal sealed class CommandParser(CommandTable table)
{
    private static readonly OptionDefinition HelpFlag = OptionDefinition.Flag("help", "print help for this function");

    /// <summary>Everything is parsed before anything runs.</summary>
    /// <exception cref="SyntaxException">One of the commands is refused.</exception>
    public List<ParsedCommand> Parse(IEnumerable<Token> tokens)
    {
        var commands = new List<ParsedCommand>();
        using IEnumerator<Token> reader = tokens.GetEnumerator();
        while (reader.MoveNext())
        {
            if (reader.Current.Text is not { } name)
                continue;

            CommandDefinition definition = table.Find(name)
                ?? throw new SyntaxException($"unknown command: '{name}'");
            commands.Add(ParseCommand(definition, reader));
        }

        return commands;
    }

    private ParsedCommand ParseCommand(CommandDefinition definition, IEnumerator<Token> reader)
    {
        var command = new ParsedCommand(definition);
        bool onlyData = false;
        while (reader.MoveNext() && reader.Current.Text is { } word)
        {
            if (!onlyData && word == "--")
                onlyData = true;
            else if (!onlyData && word.StartsWith("--", StringComparison.Ordinal))
                ReadNamed(command, word[2..], reader);
            else
                FillNextPositional(command, word);
        }

        if (command.Has(HelpFlag))
            return HelpFor(definition);

        CheckRequired(command);
        return command;
    }

    private static void ReadNamed(ParsedCommand command, string word, IEnumerator<Token> reader)
    {
        int equals = word.IndexOf('=', StringComparison.Ordinal);
        string name = equals < 0 ? word : word[..equals];
        OptionDefinition? option = FindOption(command.Definition, name);
        if (option is null)
        {
            if (command.Definition.IgnoresUnknownArguments)
                return;
            throw new SyntaxException($"command '{command.Definition.Name}' doesn't support option --{name}");
        }

        if (command.Has(option) && option.Kind != OptionKind.List)
            throw new SyntaxException($"option --{option.Name} already seen");

        if (option.Kind == OptionKind.Flag)
        {
            if (equals >= 0)
                throw new SyntaxException($"invalid '=' after option --{option.Name}");
            command.Add(option, "");
        }
        else if (equals >= 0)
        {
            command.Add(option, word[(equals + 1)..]);
        }
        else if (option.Kind == OptionKind.OptionalNumber)
        {
            command.Add(option, "");
        }
        else if (reader.MoveNext() && reader.Current.Text is { } value)
        {
            command.Add(option, value);
        }
        else
        {
            string kind = option.Kind == OptionKind.Number ? "number" : "string";
            throw new SyntaxException($"expected syntax: --{option.Name} <{kind}>");
        }
    }

    private static OptionDefinition? FindOption(CommandDefinition definition, string name) =>
        definition.FindOption(name) ?? (name == HelpFlag.Name ? HelpFlag : null);

    private static void FillNextPositional(ParsedCommand command, string word)
    {
        foreach (OptionDefinition option in command.Definition.Options)
        {
            if (!option.TakesPositionals || (option.Kind != OptionKind.List && command.Has(option)))
                continue;
            command.Add(option, word);
            return;
        }

        if (!command.Definition.IgnoresUnknownArguments)
            throw new SyntaxException($"unexpected data '{word}'");
    }

    private ParsedCommand HelpFor(CommandDefinition definition)
    {
        CommandDefinition help = table.Find("help")!;
        var command = new ParsedCommand(help);
        command.Add(help.Options[0], definition.Name);
        return command;
    }

    private static void CheckRequired(ParsedCommand command)
    {
        List<string>? missing = null;
        foreach (OptionDefinition option in command.Definition.Options)
        {
            if (!option.Required || command.Has(option))
                continue;
            string shown = option.Positional ? $"<{option.Name}>" : $"--{option.Name}";
            (missing ??= []).Add($"command '{command.Definition.Name}' requires {shown} option");
        }
        if (missing is not null)
            throw new SyntaxException(missing);
    }
}
