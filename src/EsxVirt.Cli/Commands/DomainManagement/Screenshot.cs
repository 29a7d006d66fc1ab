using System.Globalization;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>screenshot</c>: a picture of what a domain shows, in a file.</summary>
internal static class Screenshot
{
    private static readonly OptionDefinition File =
        OptionDefinition.Text("file", "where to store the screenshot") with { AlsoPositional = true };
    private static readonly OptionDefinition Screen =
        OptionDefinition.Number("screen", "ID of a screen to take screenshot of") with { AlsoPositional = true };

    public static readonly CommandDefinition Definition = new(
        "screenshot", "take a screenshot of a current domain console and store it into a file")
    {
        Description = "screenshot of a current domain console",
        Options = [CommonOptions.Domain, File, Screen, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.Screen).ConfigureAwait(false);
        string? file = context.Text(File);
        int screen = context.Number(Screen) switch
        {
            null => 0,
            >= 0 and var number => number,
            var negative => throw new CommandFailure(
                $"Numeric value '{negative}' for <{Screen.Name}> option is malformed or out of range"),
        };
        DomainScreenshot picture = await CommandFailure.UnderAsync(
            $"could not take a screenshot of {domain.Name}",
            domain.TakeScreenshotAsync(screen, context.Cancellation)).ConfigureAwait(false);
        file ??= UsualName(context, domain);
        await CommandFailure.UnderAsync(
            $"cannot create file {file}",
            context.Surroundings.Files.ReplaceAsync(file, picture.Content, context.Cancellation)).ConfigureAwait(false);
        if (context.Json)
            WriteJson(context, file, picture);
        else if (!context.Quiet)
            context.Output.Write($"Screenshot saved to {file}, with type of {picture.MimeType}");
    }

    /// <summary>virsh's name for it, without what no file name may have.</summary>
    private static string UsualName(CommandContext context, Domain domain)
    {
        string time = context.Surroundings.Clock.GetLocalNow()
            .ToString("yyyy-MM-dd-HH:mm:ss", CultureInfo.InvariantCulture);
        char[] forbidden = Path.GetInvalidFileNameChars();
        return string.Concat($"{domain.Name}-{time}.png".Select(letter => forbidden.Contains(letter) ? '_' : letter));
    }

    private static void WriteJson(CommandContext context, string file, DomainScreenshot picture) =>
        context.WriteJsonObject(json =>
        {
            json.WriteString("file", file);
            json.WriteString("mimeType", picture.MimeType);
            json.WriteNumber("size", picture.Content.Length);
        });
}
