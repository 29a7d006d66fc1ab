using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>desc</c>: the notes of a domain, which VMware shows beside it.</summary>
internal static class Desc
{
    private static readonly OptionDefinition Live = OptionDefinition.Flag("live", "modify/get running state");
    private static readonly OptionDefinition Config = OptionDefinition.Flag("config", "modify/get persistent configuration");
    private static readonly OptionDefinition Current =
        OptionDefinition.Flag("current", "modify/get current state configuration");
    private static readonly OptionDefinition NewText = OptionDefinition.Rest("new-desc", "message");

    public static readonly CommandDefinition Definition = new("desc", "show or set domain's description or title")
    {
        Description = "Allows setting or modifying the description or title of a domain.",
        Options = [CommonOptions.Domain, Live, Config, Current, NewText, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        context.Exclusive(Current, Live);
        context.Exclusive(Current, Config);
        Domain domain = await context
            .FindDomainAsync(CommonOptions.Domain, DomainData.Description | DomainData.Pending).ConfigureAwait(false);
        if (context.Flag(NewText))
            await SetAsync(context, domain, string.Join(' ', context.Arguments.Values(NewText))).ConfigureAwait(false);
        else
            await ShowAsync(context, domain).ConfigureAwait(false);
    }

    private static async Task SetAsync(CommandContext context, Domain domain, string text)
    {
        await CommandFailure.UnderAsync(
            "Failed to set new domain description",
            domain.SetDescriptionAsync(text, cancellationToken: context.Cancellation)).ConfigureAwait(false);
        WriteRemark(context, "Domain description updated successfully");
    }

    private static async Task ShowAsync(CommandContext context, Domain domain)
    {
        string text = await domain.GetDescriptionAsync(context.Cancellation).ConfigureAwait(false);
        if (context.Json)
        {
            context.WriteJson(json =>
            {
                json.WriteStartObject();
                if (text.Length > 0)
                    json.WriteString("description", text);
                json.WriteEndObject();
            });
        }
        else if (text.Length > 0)
        {
            context.Output.Write(text);
        }
        else
        {
            WriteRemark(context, $"No description for domain: {domain.Name}");
        }
    }

    /// <summary>Without an end of line: the blank line after the command is its end.</summary>
    private static void WriteRemark(CommandContext context, string remark)
    {
        if (!context.Quiet && !context.Json)
            context.Output.Write(remark);
    }
}
