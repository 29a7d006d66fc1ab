using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary>What commands say of making a pool's storage; no host is ever asked to.</summary>
internal static class BuildOptions
{
    public static readonly OptionDefinition Build = OptionDefinition.Flag("build", "build the pool as normal");
    public static readonly OptionDefinition NoOverwrite =
        OptionDefinition.Flag("no-overwrite", "do not overwrite any existing data");
    public static readonly OptionDefinition Overwrite =
        OptionDefinition.Flag("overwrite", "overwrite any existing data");

    /// <exception cref="CommandFailure">They contradict each other.</exception>
    public static void Check(CommandContext context) => context.Exclusive(Overwrite, NoOverwrite);
}
