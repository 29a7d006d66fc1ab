namespace EsxVirt.Cli.Grammar;

/// <summary>A command with the options that were given.</summary>
internal sealed class ParsedCommand(CommandDefinition definition)
{
    private readonly List<(OptionDefinition Option, string Value)> _given = [];

    public CommandDefinition Definition { get; } = definition;

    public bool Has(OptionDefinition option) => First(option) is not null;

    /// <summary>The first value; empty for a flag, null when the option is absent.</summary>
    public string? First(OptionDefinition option)
    {
        foreach ((OptionDefinition given, string value) in _given)
        {
            if (given == option)
                return value;
        }
        return null;
    }

    /// <summary>The values in the order given; empty when the option is absent, one empty text for a flag.</summary>
    public IReadOnlyList<string> Values(OptionDefinition option) =>
        [.. _given.Where(given => given.Option == option).Select(given => given.Value)];

    public void Add(OptionDefinition option, string value) => _given.Add((option, value));
}
