using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary>How commands name a snapshot.</summary>
internal static class SnapshotOptions
{
    public static readonly OptionDefinition Name = Optional("snapshot name");

    public static readonly OptionDefinition Size =
        OptionDefinition.Flag("size", "show how much room the files of a snapshot take");

    public static OptionDefinition Optional(string help) => OptionDefinition.OptionalArgument("snapshotname", help);

    public static OptionDefinition Current(string help) => OptionDefinition.Flag("current", help);

    /// <summary>What to read along for the sizes; a script always has them.</summary>
    public static DomainData Sizes(CommandContext context) =>
        context.Flag(Size) || context.Json ? DomainData.SnapshotSizes : DomainData.None;

    /// <summary>Finds the domain, and in the same request its snapshots.</summary>
    public static async Task<SnapshotTree> FindTreeAsync(CommandContext context, DomainData also = DomainData.None)
    {
        Domain domain = await context
            .FindDomainAsync(CommonOptions.Domain, DomainData.Snapshots | also).ConfigureAwait(false);
        return await domain.GetSnapshotsAsync(context.Cancellation).ConfigureAwait(false);
    }

    /// <summary>The snapshot that the user names, or the current one.</summary>
    public static async Task<DomainSnapshot> FindAsync(
        CommandContext context, OptionDefinition name, OptionDefinition current, DomainData also = DomainData.None) =>
        Pick(context, await FindTreeAsync(context, also).ConfigureAwait(false), name, current);

    /// <inheritdoc cref="FindAsync"/>
    public static DomainSnapshot Pick(
        CommandContext context, SnapshotTree tree, OptionDefinition name, OptionDefinition current)
    {
        string? text = context.Text(name);
        return (text, context.Flag(current)) switch
        {
            (null, false) => throw new CommandFailure($"--{name.Name} or --{current.Name} is required"),
            (null, true) => tree.GetCurrent(),
            (not null, false) => tree.Get(text),
            (not null, true) => throw new CommandFailure($"--{name.Name} and --{current.Name} are mutually exclusive"),
        };
    }
}
