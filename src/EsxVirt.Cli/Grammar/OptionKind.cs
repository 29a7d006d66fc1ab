namespace EsxVirt.Cli.Grammar;

/// <summary>What follows the name of an option.</summary>
internal enum OptionKind
{
    /// <summary>Nothing: it is there or not.</summary>
    Flag,

    /// <summary>A number; shown as <c>&lt;number&gt;</c>. Checked when the command asks for it, as in virsh.</summary>
    Number,

    /// <summary>
    /// A number that may be left out, and otherwise follows <c>=</c>; shown as <c>[=&lt;number&gt;]</c>. virsh has none
    /// such.
    /// </summary>
    OptionalNumber,

    /// <summary>Any text; shown as <c>&lt;string&gt;</c>.</summary>
    Text,

    /// <summary>All remaining positional arguments.</summary>
    List,
}
