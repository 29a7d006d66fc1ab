using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Interfaces;

namespace EsxVirt.Cli.Commands.Interfaces;

/// <summary><c>iface-dumpxml</c>: the interface XML.</summary>
internal static class IfaceDumpxml
{
    private static readonly OptionDefinition Inactive = OptionDefinition.Flag("inactive", "show inactive defined XML");

    public static readonly CommandDefinition Definition = new("iface-dumpxml", "interface information in XML")
    {
        Description = "Output the physical host interface information as an XML dump to stdout.",
        Options =
        [
            InterfaceOptions.Interface, Inactive, XmlOutput.XPath, XmlOutput.Wrap, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        NetworkInterface item = await InterfaceOptions.FindAsync(context).ConfigureAwait(false);
        XmlOutput.Write(context, item.GetXml(
            context.Flag(Inactive) ? InterfaceXmlFlags.Inactive : InterfaceXmlFlags.None));
    }
}
