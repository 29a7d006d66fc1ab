using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary>
/// <c>snapshot-dumpxml</c>: the snapshot XML. It holds no secrets, so <c>--security-info</c> adds nothing.
/// </summary>
internal static class SnapshotDumpxml
{
    private static readonly OptionDefinition Name = OptionDefinition.Argument("snapshotname", "snapshot name");

    public static readonly CommandDefinition Definition = new("snapshot-dumpxml", "Dump XML for a domain snapshot")
    {
        Description = "Snapshot Dump XML",
        Options =
        [
            CommonOptions.Domain, Name,
            OptionDefinition.Flag("security-info", "include security sensitive information in XML dump"),
            XmlOutput.XPath, XmlOutput.Wrap, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        SnapshotTree tree = await SnapshotOptions.FindTreeAsync(context).ConfigureAwait(false);
        XmlOutput.Write(context, tree.Get(context.RequiredText(Name)).GetXml());
    }
}
