namespace EsxVirt.Cli.Grammar;

/// <summary>A command with the options that were given.</summary>
internal sealed class ParsedCommand(CommandDefinition definition)
{
    private readonly Dictionary<OptionDefinition, List<string>> _values = [];

    public CommandDefinition Definition { get; } = definition;

    public bool Has(OptionDefinition option) => _values.ContainsKey(option);

    /// <summary>The values in the order given; empty when the option is absent, one empty text for a flag.</summary>
    public IReadOnlyList<string> Values(OptionDefinition option) =>
        _values.TryGetValue(option, out List<string>? values) ? values : [];

    public void Add(OptionDefinition option, string value)
    {
        if (!_values.TryGetValue(option, out List<string>? values))
            _values.Add(option, values = []);
        values.Add(value);
    }
}
