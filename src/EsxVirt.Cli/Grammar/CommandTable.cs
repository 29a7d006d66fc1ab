namespace EsxVirt.Cli.Grammar;

/// <summary>All commands, in the groups of help.</summary>
internal sealed class CommandTable(IReadOnlyList<CommandGroup> groups)
{
    private readonly Dictionary<string, CommandDefinition> _byName =
        groups.SelectMany(group => group.Commands).ToDictionary(command => command.Name, StringComparer.Ordinal);

    public IReadOnlyList<CommandGroup> Groups { get; } = groups;

    public CommandDefinition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>By keyword or heading, letter for letter.</summary>
    public CommandGroup? FindGroup(string name) =>
        Groups.FirstOrDefault(group => group.Keyword == name || group.Name == name);
}
