using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Interfaces;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Interfaces;

/// <summary><c>iface-bridge</c> and <c>iface-unbridge</c>: a host bridges by virtual switches, which <c>net-define</c>
/// makes.</summary>
internal static class IfaceBridge
{
    private static readonly OptionDefinition Interface = InterfaceOptions.Argument("existing interface name");
    private static readonly OptionDefinition Bridge = OptionDefinition.Argument("bridge", "new bridge device name");
    private static readonly OptionDefinition Delay = OptionDefinition.Number(
        "delay", "number of seconds to squelch traffic on newly connected ports");
    private static readonly OptionDefinition OldBridge =
        InterfaceOptions.Argument("current bridge device name", "bridge");

    public static readonly CommandDefinition Definition =
        new("iface-bridge", "create a bridge device and attach an existing network device to it")
        {
            Description = "bridge an existing network device",
            Options =
            [
                Interface, Bridge, OptionDefinition.Flag("no-stp", "do not enable STP for this bridge"), Delay,
                OptionDefinition.Flag("no-start", "don't start the bridge immediately"),
            ],
            Run = RunAsync,
        };

    public static readonly CommandDefinition Undo =
        new("iface-unbridge", "undefine a bridge device after detaching its device(s)")
        {
            Description = "unbridge a network device",
            Options =
            [
                OldBridge,
                OptionDefinition.Flag("no-start", "don't start the detached interface immediately (not recommended)"),
            ],
            Run = UndoAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        await InterfaceOptions.FindAsync(context, Interface, byName: true, byMac: false).ConfigureAwait(false);
        string bridge = context.RequiredText(Bridge);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        IReadOnlyList<NetworkInterface> all = await connection
            .ListInterfacesAsync(InterfaceFilter.None, context.Cancellation).ConfigureAwait(false);
        if (all.Any(item => item.Name.Equals(bridge, StringComparison.OrdinalIgnoreCase)))
            throw new CommandFailure($"Network device {bridge} already exists");
        if (context.Number(Delay) is < 0 and { } delay)
            throw new CommandFailure($"Numeric value '{delay}' for <delay> option is malformed or out of range");
        throw new CommandFailure(
            $"Failed to define new bridge interface {bridge}",
            Refusal.OfChange(connection, VirErrorDomain.Interface, "virInterfaceDefineXML"));
    }

    private static async Task UndoAsync(CommandContext context)
    {
        NetworkInterface item = await InterfaceOptions
            .FindAsync(context, OldBridge, byName: true, byMac: false).ConfigureAwait(false);
        throw new CommandFailure($"Device {item.Name} is not a bridge");
    }
}
