using System.Collections.Immutable;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Grammar;

/// <summary>One row of the command table: grammar, help and completion all read it.</summary>
/// <param name="Name">The verb.</param>
/// <param name="Summary">The line in lists of commands.</param>
internal sealed record CommandDefinition(string Name, string Summary)
{
    /// <summary>The text under DESCRIPTION; null leaves the section out.</summary>
    public string? Description { get; init; }

    /// <summary>In the order of help, which is also the order in which arguments without a name fill them.</summary>
    public ImmutableArray<OptionDefinition> Options { get; init; } = [];

    /// <summary>Works, but is shown in no list.</summary>
    public bool Hidden { get; init; }

    /// <summary>
    /// Arguments that it does not know are skipped instead of refused; only <c>help</c> is like that.
    /// </summary>
    public bool IgnoresUnknownArguments { get; init; }

    /// <summary>Ends the program: what follows in the same line does not run.</summary>
    public bool Quits { get; init; }

    /// <summary>Does the work. Failure is an exception: see <see cref="CommandFailure"/>.</summary>
    public required Func<CommandContext, Task> Run { get; init; }

    /// <summary>The option with that name or hidden alias, or null.</summary>
    public OptionDefinition? FindOption(string name) =>
        Options.FirstOrDefault(option => option.Name == name || option.HiddenAlias == name);
}
