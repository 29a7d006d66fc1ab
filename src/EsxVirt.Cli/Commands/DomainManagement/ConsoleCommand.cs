using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.DomainManagement;

/// <summary>
/// <c>console</c>: the address at which a domain's screen can be looked at and typed into. virsh would connect to a
/// serial console, which its ESX driver does not have.
/// </summary>
internal static class ConsoleCommand
{
    private static readonly OptionDefinition Device = OptionDefinition.Text("devname", "character device name");
    private static readonly OptionDefinition Force =
        OptionDefinition.Flag("force", "force console connection (disconnect already connected sessions)");
    private static readonly OptionDefinition Safe =
        OptionDefinition.Flag("safe", "only connect if safe console handling is supported");

    public static readonly CommandDefinition Definition = new("console", "connect to the guest console")
    {
        Description = "Get a ticket for the guest's screen and keyboard, as the address for a WebMKS client.",
        Options = [CommonOptions.Domain, Device, Force, Safe, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Domain domain = await context.FindDomainAsync(CommonOptions.Domain, DomainData.Screen).ConfigureAwait(false);
        if (domain.Id is null)
            throw new CommandFailure("The domain is not running");
        // A serial device, which no client of a host can reach.
        if (context.Text(Device) is not null)
            throw VirException.Create(VirErrorCode.NoSupport, VirErrorDomain.None, "virDomainOpenConsole");
        ConsoleTicket ticket = await domain.GetConsoleTicketAsync(context.Cancellation).ConfigureAwait(false);
        if (context.Json)
        {
            WriteJson(context, ticket);
            return;
        }
        if (ticket.Url is { } url)
            context.WriteLine(url.OriginalString);
        else
            context.WriteLine($"{ticket.Type} {ticket.Host}:{ticket.Port} {ticket.Ticket}");
        if (!context.Quiet)
        {
            context.WriteLine(
                ticket.Url is null
                    ? "The ticket of VMware's older console, which its Remote Console can open: good "
                        + "once, and not for long."
                    : "Open this address with a WebMKS client, such as VMware's HTML Console SDK: "
                        + "it is good once, and not for long.");
            if (ticket.Thumbprint is { } thumbprint)
                context.WriteLine($"The certificate there has the thumbprint {thumbprint}.");
        }
    }

    private static void WriteJson(CommandContext context, ConsoleTicket ticket) => context.WriteJsonObject(json =>
    {
        json.WriteString("type", ticket.Type);
        if (ticket.Url is { } url)
            json.WriteString("url", url.OriginalString);
        json.WriteString("host", ticket.Host);
        json.WriteNumber("port", ticket.Port);
        json.WriteString("ticket", ticket.Ticket);
        if (ticket.Thumbprint is { } thumbprint)
            json.WriteString("thumbprint", thumbprint);
    });
}
