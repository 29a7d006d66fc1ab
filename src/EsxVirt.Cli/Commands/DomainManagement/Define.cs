using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>define</c>: makes a domain from XML, or changes the one that has its UUID.</summary>
internal static class Define
{
    private static readonly OptionDefinition File =
        OptionDefinition.Argument("file", "file containing an XML domain description");
    private static readonly OptionDefinition Validate =
        OptionDefinition.Flag("validate", "validate the XML against the schema");
    private static readonly OptionDefinition HardwareVersion = OptionDefinition.Number(
        "virtual-hw-version", "virtual hardware version of a new domain (default: the host's newest)");

    public static readonly CommandDefinition Definition =
        new("define", "define (but don't start) a domain from an XML file")
        {
            Description = "Define a domain.",
            Options = [File, Validate, HardwareVersion, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        string file = context.RequiredText(File);
        int? version = context.Number(HardwareVersion);
        string xml = OfflineConversion.DecodeXml(
            await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false));
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        Domain domain = await CommandFailure.UnderAsync(
            $"Failed to define domain from {file}",
            connection.DefineDomainAsync(xml, version, cancellationToken: context.Cancellation)).ConfigureAwait(false);
        context.WriteDone($"Domain '{domain.Name}' defined from {file}");
        if (context.Json)
        {
            context.WriteJsonObject(json =>
            {
                DomainJson.WriteIdentity(json, domain);
            });
        }
    }
}
