using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary><c>snapshot-create</c>: makes a snapshot from XML.</summary>
internal static class SnapshotCreate
{
    private static readonly OptionDefinition File =
        OptionDefinition.OptionalArgument("xmlfile", "domain snapshot XML");
    private static readonly OptionDefinition Redefine =
        OptionDefinition.Flag("redefine", "redefine metadata for existing snapshot");
    private static readonly OptionDefinition Current =
        SnapshotOptions.Current("with redefine, set current snapshot");

    public static readonly CommandDefinition Definition = new("snapshot-create", "Create a snapshot from XML")
    {
        Description = "Create a snapshot (disk and RAM) from XML",
        Options =
        [
            CommonOptions.Domain, File, Redefine, Current, .. SnapshotCreation.Options, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        SnapshotCreateFlags flags = SnapshotCreation.ReadFlags(context)
            | (context.Flag(Redefine) ? (SnapshotCreateFlags)1 : 0)
            | (context.Flag(Current) ? (SnapshotCreateFlags)2 : 0);
        Domain domain = await SnapshotCreation.FindDomainAsync(context).ConfigureAwait(false);
        string? file = context.Text(File);
        string xml = file is null
            ? "<domainsnapshot/>"
            : OfflineConversion.DecodeXml(
                await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false));
        await SnapshotCreation.FinishAsync(
            context, domain, domain.CreateSnapshotAsync(xml, flags, cancellationToken: context.Cancellation), file)
            .ConfigureAwait(false);
    }
}
