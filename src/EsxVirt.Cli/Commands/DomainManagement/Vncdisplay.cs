using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>vncdisplay</c>: where VNC clients find a domain.</summary>
internal static class Vncdisplay
{
    /// <summary>The port of display 0.</summary>
    public const int FirstPort = 5900;

    public static readonly CommandDefinition Definition = new("vncdisplay", "vnc display")
    {
        Description = "Output the IP address and port number for the VNC display.",
        Options = [CommonOptions.Domain, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        IReadOnlyList<GraphicsXml> all = await GraphicsXml.ReadAsync(
            context, withPassword: false).ConfigureAwait(false);
        GraphicsXml? display = all.FirstOrDefault(each => each.Type == "vnc");
        if (display?.Port is not (>= 0 and var port))
            throw new CommandFailure("Failed to get VNC port. Is this domain using VNC?");
        string? listen = display.Listen is "0.0.0.0" ? null : display.Listen;
        if (!context.Json)
        {
            context.WriteLine($"{listen}:{port - FirstPort}");
            return;
        }
        context.WriteJsonObject(json =>
        {
            if (listen is not null)
                json.WriteString("listen", listen);
            json.WriteNumber("port", port);
            json.WriteNumber("display", port - FirstPort);
        });
    }
}
