using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Snapshots;

namespace EsxVirt.Cli.Commands.Snapshots;

/// <summary><c>snapshot-current</c>: which snapshot the domain's present state goes back to.</summary>
internal static class SnapshotCurrent
{
    private static readonly OptionDefinition NameOnly =
        OptionDefinition.Flag("name", "list the name, rather than the full xml");
    private static readonly OptionDefinition NewCurrent =
        SnapshotOptions.Optional("name of existing snapshot to make current");

    public static readonly CommandDefinition Definition =
        new("snapshot-current", "Get or set the current snapshot")
        {
            Description = "Get or set the current snapshot",
            Options =
            [
                CommonOptions.Domain, NameOnly,
                OptionDefinition.Flag("security-info", "include security sensitive information in XML dump"),
                NewCurrent, CommonOptions.Output,
            ],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(NameOnly, NewCurrent);
        string? wanted = context.Text(NewCurrent);
        SnapshotTree tree = await SnapshotOptions.FindTreeAsync(context).ConfigureAwait(false);
        if (wanted is not null)
            throw CannotSet(tree.Get(wanted));
        DomainSnapshot current = tree.Current ?? throw new CommandFailure(
            $"domain '{context.RequiredText(CommonOptions.Domain)}' has no current snapshot");
        if (context.Flag(NameOnly))
            context.WriteUnterminated("name", current.Name);
        else
            context.WriteDocument("xml", current.GetXml());
    }

    private static VirException CannotSet(DomainSnapshot snapshot) => VirException.Create(
        VirErrorCode.OperationUnsupported,
        $"a host makes a snapshot current only by going back to it: snapshot-revert '{snapshot.Name}'");
}
