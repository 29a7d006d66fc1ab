namespace EsxVirt.Cli.Shell;

/// <summary>What stands before the command.</summary>
internal sealed record GlobalOptions
{
    /// <summary>From <c>-c</c>; empty stands for the default.</summary>
    public string? Uri { get; set; }

    public bool ReadOnly { get; set; }

    /// <summary>No trailing blank lines, table headers and success sentences.</summary>
    public bool Quiet { get; set; }

    /// <summary>The time that each command took, instead of its blank line.</summary>
    public bool Timing { get; set; }

    /// <summary>JSON for each command that prints data.</summary>
    public bool Json { get; set; }

    /// <summary>Asked for instead of any command.</summary>
    public Announcement Announcement { get; set; }

    /// <summary>The command and its arguments; a single one is a command string.</summary>
    public IReadOnlyList<string> Rest { get; set; } = [];
}

/// <summary>What an option prints before the program ends.</summary>
internal enum Announcement
{
    None,
    Usage,
    ShortVersion,
    LongVersion,
}
