using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Interfaces;

namespace EsxVirt.Cli.Commands.Interfaces;

/// <summary><c>iface-mac</c>: the MAC address of an interface.</summary>
internal static class IfaceMac
{
    private static readonly OptionDefinition Argument = InterfaceOptions.Argument("interface name");

    public static readonly CommandDefinition Definition =
        new("iface-mac", "convert an interface name to interface MAC address")
        {
            Options = [Argument, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        NetworkInterface item = await InterfaceOptions
            .FindAsync(context, Argument, byName: true, byMac: false).ConfigureAwait(false);
        context.WriteValue("mac", item.Mac);
    }
}
