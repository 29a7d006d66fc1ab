namespace EsxVirt.Cli.Grammar;

/// <summary>Commands that help shows together.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Keyword">What <c>help</c> takes for the group.</param>
/// <param name="Commands">In the order shown.</param>
internal sealed record CommandGroup(string Name, string Keyword, IReadOnlyList<CommandDefinition> Commands)
{
    public IEnumerable<CommandDefinition> Visible => Commands.Where(command => !command.Hidden);
}
