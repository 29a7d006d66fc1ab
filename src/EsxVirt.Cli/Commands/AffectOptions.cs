using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands;

/// <summary>
/// Which of its lives a change of a domain concerns. A virtual machine has one set of values only, so that they are
/// checked and mean the same.
/// </summary>
internal static class AffectOptions
{
    public static readonly OptionDefinition Config = OptionDefinition.Flag("config", "affect next boot");
    public static readonly OptionDefinition Live = OptionDefinition.Flag("live", "affect running domain");
    public static readonly OptionDefinition Current = OptionDefinition.Flag("current", "affect current domain");

    /// <exception cref="CommandFailure">Two that exclude each other were given.</exception>
    public static void Check(CommandContext context)
    {
        context.Exclusive(Current, Live);
        context.Exclusive(Current, Config);
    }
}
