using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;

namespace EsxVirt.Cli.Commands.Host;

/// <summary><c>capabilities</c>: what the host can run, as XML.</summary>
internal static class Capabilities
{
    public static readonly CommandDefinition Definition = new("capabilities", "capabilities")
    {
        Description = "Returns capabilities of hypervisor/driver.",
        Options = [XmlOutput.XPath, XmlOutput.Wrap, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        XmlOutput.Write(context, connection.GetCapabilitiesXml());
    }
}
