using System.Net;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary><c>domdisplay</c>: the graphical displays of a domain as URIs. VMware has VNC only.</summary>
internal static class Domdisplay
{
    private static readonly OptionDefinition IncludePassword = OptionDefinition.Flag(
        "include-password", "includes the password into the connection URI if available");
    private static readonly OptionDefinition Type = OptionDefinition.OptionalArgument(
        "type", "select particular graphical display (e.g. \"vnc\", \"spice\", \"rdp\", \"dbus\")");
    private static readonly OptionDefinition All = OptionDefinition.Flag("all", "show all possible graphical displays");

    public static readonly CommandDefinition Definition = new("domdisplay", "domain display connection URI")
    {
        Description = "Output the IP address and port number for the graphical display.",
        Options = [CommonOptions.Domain, IncludePassword, Type, All, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        string? type = context.Text(Type);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        IReadOnlyList<GraphicsXml> all = await GraphicsXml
            .ReadAsync(context, context.Flag(IncludePassword)).ConfigureAwait(false);
        // The first of each type, as virsh looks for them.
        List<(string Type, string Uri)> displays =
        [
            .. all.DistinctBy(each => each.Type)
                .Where(each => each.Port > 0 && (type is null || each.Type == type))
                .Select(each => (each.Type, UriOf(each, connection.Uri.Host))),
        ];
        if (displays.Count == 0)
        {
            throw new CommandFailure(
                type is null ? "No graphical display found" : $"No graphical display with type '{type}' found");
        }
        if (!context.Flag(All))
            displays = displays[..1];
        if (context.Json)
            WriteJson(context, displays);
        else if (context.Flag(All))
            context.Output.Write(string.Concat(displays.Select(display => display.Uri + "\n")));
        else
            context.Output.Write(displays[0].Uri);
    }

    private static string UriOf(GraphicsXml display, string server)
    {
        string host = display.Listen switch
        {
            null => "localhost",
            // It listens everywhere: the server that we speak to is one of its names.
            var text when IPAddress.TryParse(text, out IPAddress? address)
                && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)) => server.Length > 0
                ? server : "localhost",
            var text => text,
        };
        string user = display is { Type: "vnc", Password: { } password } ? $":{password}@" : "";
        int port = display.Type == "vnc" ? display.Port!.Value - Vncdisplay.FirstPort : display.Port!.Value;
        return $"{display.Type}://{user}{(host.Contains(':') ? $"[{host}]" : host)}:{port}";
    }

    private static void WriteJson(CommandContext context, List<(string Type, string Uri)> displays) =>
        context.WriteJson(json => json.WriteObjects(displays, display =>
        {
            json.WriteString("type", display.Type);
            json.WriteString("uri", display.Uri);
        }));
}
