namespace EsxVirt.Cli.Grammar;

/// <summary>One option of a command: how it is given and how help shows it.</summary>
/// <param name="Name">Without the dashes; matched exactly.</param>
/// <param name="Kind">What follows the name.</param>
/// <param name="Help">The line that help prints beside it.</param>
internal sealed record OptionDefinition(string Name, OptionKind Kind, string Help)
{
    /// <summary>Shown as <c>&lt;name&gt;</c> and filled by arguments without a name.</summary>
    public bool Positional { get; init; }

    /// <summary>
    /// Shown as a named option, but filled by arguments without a name all the same (older scripts do that).
    /// </summary>
    public bool AlsoPositional { get; init; }

    /// <summary>The command line is refused without it.</summary>
    public bool Required { get; init; }

    /// <summary>Another name that works and that help does not show.</summary>
    public string? HiddenAlias { get; init; }

    /// <summary>What it completes to; null for options that complete to nothing.</summary>
    public Completer? Completer { get; init; }

    public bool TakesPositionals => Positional || AlsoPositional;

    public static OptionDefinition Flag(string name, string help) => new(name, OptionKind.Flag, help);

    public static OptionDefinition Number(string name, string help) => new(name, OptionKind.Number, help);

    /// <summary>A flag that may name a number: <c>--name</c> or <c>--name=NUMBER</c>.</summary>
    public static OptionDefinition FlagOrNumber(string name, string help) => new(name, OptionKind.OptionalNumber, help);

    public static OptionDefinition Text(string name, string help) => new(name, OptionKind.Text, help);

    /// <summary>A text without which the command does not run, usually given without its name.</summary>
    public static OptionDefinition Argument(string name, string help) =>
        new(name, OptionKind.Text, help) { Positional = true, Required = true };

    /// <summary>A text usually given without its name, or not at all.</summary>
    public static OptionDefinition OptionalArgument(string name, string help) =>
        new(name, OptionKind.Text, help) { Positional = true };

    /// <summary>Everything that is left on the line.</summary>
    public static OptionDefinition Rest(string name, string help) =>
        new(name, OptionKind.List, help) { Positional = true };
}
