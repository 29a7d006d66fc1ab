using System.Globalization;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Model;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary><c>snapshot-info</c>: the essentials of one snapshot.</summary>
internal static class SnapshotInfo
{
    private static readonly OptionDefinition Current = SnapshotOptions.Current("info on current snapshot");

    public static readonly CommandDefinition Definition = new("snapshot-info", "snapshot information")
    {
        Description = "Returns basic information about a snapshot.",
        Options = [CommonOptions.Domain, SnapshotOptions.Name, Current, SnapshotOptions.Size, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        DomainSnapshot snapshot =
            await SnapshotOptions.FindAsync(context, SnapshotOptions.Name, Current, SnapshotOptions.Sizes(context))
                .ConfigureAwait(false);
        if (context.Json)
            WriteJson(context, snapshot);
        else
            WriteText(context, snapshot);
    }

    private static void WriteText(CommandContext context, DomainSnapshot snapshot)
    {
        context.WriteField("Name:", snapshot.Name);
        context.WriteField("Domain:", snapshot.Domain.Name);
        context.WriteField("Current:", DomainWords.YesNo(snapshot.IsCurrent));
        context.WriteField("State:", Names.SnapshotState[snapshot.State]);

        // A host keeps snapshots with the machine, and libvirt keeps nothing of its own for them.
        context.WriteField("Location:", "internal");
        context.WriteField("Parent:", snapshot.Parent?.Name ?? "-");
        context.WriteField("Children:", snapshot.Children.Count.ToString(CultureInfo.InvariantCulture));
        context.WriteField("Descendants:", snapshot.Descendants.Count().ToString(CultureInfo.InvariantCulture));
        context.WriteField("Metadata:", DomainWords.YesNo(false));
        if (context.Flag(SnapshotOptions.Size))
            context.WriteField("Size:", snapshot.SizeBytes is { } size ? HumanSize.Format(size) : "-");
    }

    private static void WriteJson(CommandContext context, DomainSnapshot snapshot) => context.WriteJsonObject(json =>
    {
        SnapshotJson.WriteMembers(json, snapshot);
        json.WriteString("domain", snapshot.Domain.Name);
        json.WriteString("location", "internal");
        json.WriteNumber("children", snapshot.Children.Count);
        json.WriteNumber("descendants", snapshot.Descendants.Count());
        json.WriteBoolean("metadata", false);
    });
}
