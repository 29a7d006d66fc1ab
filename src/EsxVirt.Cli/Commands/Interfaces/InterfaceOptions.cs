using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Interfaces;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Cli.Commands.Interfaces;

/// <summary>The argument that names a host interface, and how it is found.</summary>
internal static class InterfaceOptions
{
    public static readonly OptionDefinition Interface = Argument("interface name or MAC address");

    public static OptionDefinition Argument(string help, string name = "interface") =>
        OptionDefinition.Argument(name, help) with { Completer = CompleteAsync };

    /// <summary>Text that is a MAC address is looked up as one, everything else as a name.</summary>
    public static Task<NetworkInterface> FindAsync(CommandContext context) =>
        FindAsync(context, Interface, byName: true, byMac: true);

    public static async Task<NetworkInterface> FindAsync(
        CommandContext context, OptionDefinition option, bool byName, bool byMac)
    {
        string text = context.RequiredText(option);
        string line = $"failed to get interface '{text}'";
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        bool isMac = MacAddress.TryParse(text.Replace('-', ':'), out _);
        if (isMac ? !byMac : !byName)
            throw new CommandFailure(line);
        return await CommandFailure.UnderAsync(line, isMac
            ? connection.GetInterfaceByMacAsync(text, context.Cancellation)
            : connection.GetInterfaceAsync(text, context.Cancellation)).ConfigureAwait(false);
    }

    /// <summary>A change that no ESX host offers in this way.</summary>
    public static async Task RefuseAsync(CommandContext context, string? line, string api) =>
        throw new CommandFailure(
            line,
            Refusal.OfChange(
                await context.ConnectAsync().ConfigureAwait(false), VirErrorDomain.Interface, api));

    private static async Task<IReadOnlyList<string>> CompleteAsync(
        UnfinishedLine line, CancellationToken cancellationToken)
    {
        Connection connection = await line.ConnectAsync(cancellationToken).ConfigureAwait(false);
        IReadOnlyList<NetworkInterface> all = await connection
            .ListInterfacesAsync(InterfaceFilter.None, cancellationToken).ConfigureAwait(false);
        return [.. all.Select(item => item.Name)];
    }
}
