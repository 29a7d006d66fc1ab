using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Interfaces;

namespace EsxVirt.Cli.Commands.Interfaces;

/// <summary><c>iface-name</c>: the name of the interface with a MAC address.</summary>
internal static class IfaceName
{
    private static readonly OptionDefinition Argument = InterfaceOptions.Argument("interface mac");

    public static readonly CommandDefinition Definition =
        new("iface-name", "convert an interface MAC address to interface name")
        {
            Options = [Argument, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        NetworkInterface item = await InterfaceOptions
            .FindAsync(context, Argument, byName: false, byMac: true).ConfigureAwait(false);
        context.WriteValue("name", item.Name);
    }
}
