using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-dumpxml</c>: the network XML. A switch has one configuration, so <c>--inactive</c> changes
/// nothing.</summary>
internal static class NetDumpxml
{
    private static readonly OptionDefinition Vlan =
        OptionDefinition.Flag("vlan", "show the VLANs of port groups, which libvirt leaves out");

    public static readonly CommandDefinition Definition = new("net-dumpxml", "network information in XML")
    {
        Description = "Output the network information as an XML dump to stdout.",
        Options =
        [
            NetworkOptions.Network, OptionDefinition.Flag("inactive", "show inactive defined XML"), XmlOutput.XPath,
            XmlOutput.Wrap, Vlan, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Network network = await NetworkOptions.FindAsync(context, NetworkData.Definition).ConfigureAwait(false);
        XmlOutput.Write(context, await network
            .GetXmlAsync(context.Flag(Vlan) ? NetworkXmlFlags.Vlans : NetworkXmlFlags.None, context.Cancellation)
            .ConfigureAwait(false));
    }
}
