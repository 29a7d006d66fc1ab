using EsxVirt.Cli.Commands.Editing;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>desc</c>: the notes of a domain, which VMware shows beside it, or its title.</summary>
internal static class Desc
{
    public static readonly CommandDefinition Definition = new("desc", "show or set domain's description or title")
    {
        Description = "Allows setting or modifying the description or title of a domain.",
        Options = [CommonOptions.Domain, .. DescriptionOptions.All, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        DescriptionOptions.Check(context);
        bool isTitle = context.Flag(DescriptionOptions.Title);
        DomainData data = DomainData.Pending | (isTitle ? DomainData.Title : DomainData.Description);
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, data).ConfigureAwait(false);
        string? text = context.Flag(DescriptionOptions.NewText)
            ? string.Join(' ', context.Arguments.Values(DescriptionOptions.NewText))
            : null;
        if (context.Flag(DescriptionOptions.Edit))
            await EditAsync(context, domain, text, isTitle).ConfigureAwait(false);
        else if (text is not null)
            await SetAsync(context, domain, text, isTitle).ConfigureAwait(false);
        else
            await ShowAsync(context, domain, isTitle).ConfigureAwait(false);
    }

    private static string Word(bool isTitle) => isTitle ? "title" : "description";

    private static Task<string> ReadAsync(CommandContext context, Domain domain, bool isTitle) => isTitle
        ? domain.GetTitleAsync(context.Cancellation)
        : domain.GetDescriptionAsync(context.Cancellation);

    /// <summary>The user's editor gets the new text, or else the present one.</summary>
    private static async Task EditAsync(CommandContext context, Domain domain, string? text, bool isTitle)
    {
        if ((await context.ConnectAsync().ConfigureAwait(false)).IsReadOnly)
        {
            throw new CommandFailure(
                $"Failed to set new domain {Word(isTitle)}", VirException.ReadOnly("virDomainSetMetadata"));
        }
        string now = await ReadAsync(context, domain, isTitle).ConfigureAwait(false);
        using var temporary = new TemporaryText(context, text ?? now);
        string edited = await temporary.EditAsync().ConfigureAwait(false);
        // Editors end the last line.
        if (edited.EndsWith('\n'))
            edited = edited[..^1];
        if (edited == now)
            context.WriteDone($"Domain {Word(isTitle)} not changed");
        else
            await SetAsync(context, domain, edited, isTitle).ConfigureAwait(false);
    }

    private static async Task SetAsync(CommandContext context, Domain domain, string text, bool isTitle)
    {
        await CommandFailure.UnderAsync(
            $"Failed to set new domain {Word(isTitle)}",
            isTitle
                ? domain.SetTitleAsync(text, cancellationToken: context.Cancellation)
                : domain.SetDescriptionAsync(text, cancellationToken: context.Cancellation)).ConfigureAwait(false);
        WriteRemark(context, $"Domain {Word(isTitle)} updated successfully");
    }

    private static async Task ShowAsync(CommandContext context, Domain domain, bool isTitle)
    {
        string text = await ReadAsync(context, domain, isTitle).ConfigureAwait(false);
        if (context.Json)
        {
            context.WriteJsonObject(json =>
            {
                if (text.Length > 0)
                    json.WriteString(Word(isTitle), text);
            });
        }
        else if (text.Length > 0)
        {
            context.Output.Write(text);
        }
        else
        {
            WriteRemark(context, $"No {Word(isTitle)} for domain: {domain.Name}");
        }
    }

    /// <summary>Without an end of line: the blank line after the command is its end.</summary>
    private static void WriteRemark(CommandContext context, string remark)
    {
        if (!context.Quiet && !context.Json)
            context.Output.Write(remark);
    }
}
