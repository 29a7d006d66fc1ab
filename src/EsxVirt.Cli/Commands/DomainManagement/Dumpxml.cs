using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>dumpxml</c>: the domain XML.</summary>
internal static class Dumpxml
{
    private static readonly OptionDefinition Inactive = OptionDefinition.Flag("inactive", "show inactive defined XML");
    private static readonly OptionDefinition SecurityInfo =
        OptionDefinition.Flag("security-info", "include security sensitive information in XML dump");
    private static readonly OptionDefinition UpdateCpu =
        OptionDefinition.Flag("update-cpu", "update guest CPU according to host CPU");
    private static readonly OptionDefinition Migratable =
        OptionDefinition.Flag("migratable", "provide XML suitable for migrations");

    public static readonly CommandDefinition Definition = new("dumpxml", "domain information in XML")
    {
        Description = "Output the domain information as an XML dump to stdout.",
        Options =
        [
            CommonOptions.Domain, Inactive, SecurityInfo, UpdateCpu, Migratable,
            XmlOutput.XPath, XmlOutput.Wrap, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        DomainXmlOptions options =
            (context.Flag(SecurityInfo) ? DomainXmlOptions.Secure : 0)
            | (context.Flag(Inactive) ? DomainXmlOptions.Inactive : 0)
            | (context.Flag(UpdateCpu) ? DomainXmlOptions.UpdateCpu : 0)
            | (context.Flag(Migratable) ? DomainXmlOptions.Migratable : 0);
        Domain domain =
            await context.FindDomainAsync(CommonOptions.Domain, DomainData.Definition).ConfigureAwait(false);
        XmlOutput.Write(context, await domain.GetXmlAsync(options, context.Cancellation).ConfigureAwait(false));
    }
}
