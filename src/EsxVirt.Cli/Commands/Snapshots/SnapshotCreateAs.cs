using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary><c>snapshot-create-as</c>: makes a snapshot from arguments.</summary>
internal static class SnapshotCreateAs
{
    private static readonly OptionDefinition Name =
        OptionDefinition.Text("name", "name of snapshot") with { AlsoPositional = true };
    private static readonly OptionDefinition Description =
        OptionDefinition.Text("description", "description of snapshot") with { AlsoPositional = true };
    private static readonly OptionDefinition PrintXml =
        OptionDefinition.Flag("print-xml", "print XML document rather than create");
    private static readonly OptionDefinition Memory =
        OptionDefinition.Text("memspec", "memory attributes: [file=]name[,snapshot=type]");
    private static readonly OptionDefinition Disk = new(
        "diskspec", OptionKind.List,
        "disk attributes: disk[,snapshot=type][,driver=type][,stype=type][,file=name]")
    { AlsoPositional = true };

    public static readonly CommandDefinition Definition =
        new("snapshot-create-as", "Create a snapshot from a set of args")
        {
            Description = "Create a snapshot (disk and RAM) from arguments",
            Options =
            [
                CommonOptions.Domain, Name, Description, PrintXml, .. SnapshotCreation.Options, Memory, Disk,
                CommonOptions.Output,
            ],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await SnapshotCreation.FindDomainAsync(context).ConfigureAwait(false);
        var definition = new SnapshotDefinition(
            context.Text(Name),
            context.Text(Description),
            SnapshotSpecs.ReadMemory(context.Text(Memory)),
            [.. context.Arguments.Values(Disk).Select(spec => SnapshotSpecs.ReadDisk(context, spec))]);
        if (context.Flag(PrintXml))
        {
            context.WriteDocument("xml", SnapshotXml.Format(definition));
            if (!context.Json)
                context.WriteLine("");
            return;
        }
        SnapshotCreateFlags flags = SnapshotCreation.ReadFlags(context);
        await SnapshotCreation.FinishAsync(
            context, domain, domain.CreateSnapshotAsync(
                definition, flags, cancellationToken: context.Cancellation), null)
            .ConfigureAwait(false);
    }
}
