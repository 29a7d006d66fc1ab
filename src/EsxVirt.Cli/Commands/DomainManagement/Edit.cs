using EsxVirt.Cli.Commands.Editing;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>edit</c>: a domain's XML in the user's editor.</summary>
internal static class Edit
{
    private static readonly OptionDefinition SkipValidate =
        OptionDefinition.Flag("skip-validate", "skip validation of the XML against the schema");

    public static readonly CommandDefinition Definition = new("edit", "edit XML configuration for a domain")
    {
        Description = "Edit the XML configuration for a domain.",
        Options = [CommonOptions.Domain, SkipValidate],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain =
            await context.FindDomainAsync(CommonOptions.Domain, DomainData.Definition).ConfigureAwait(false);
        string name = domain.Name;
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        var editing = new XmlEditing
        {
            Fetch = () => domain.GetXmlAsync(DomainXmlOptions.Secure | DomainXmlOptions.Inactive, context.Cancellation),
            Define = async xml => name = (await connection
                .DefineDomainAsync(xml, cancellationToken: context.Cancellation).ConfigureAwait(false)).Name,
            Unchanged = $"Domain '{name}' XML configuration not changed.",
            CanRelax = !context.Flag(SkipValidate),
        };
        if (await editing.RunAsync(context).ConfigureAwait(false))
            context.WriteDone($"Domain '{name}' XML configuration edited.");
    }
}
