using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary>The <c>net-port-…</c> commands: libvirt has no objects for the ports of a virtual switch.</summary>
internal static class NetPorts
{
    private static readonly OptionDefinition Port = OptionDefinition.Argument("port", "port UUID");

    private static readonly OptionDefinition Uuid = OptionDefinition.Flag("uuid", "list uuid's only");
    private static readonly OptionDefinition Table = OptionDefinition.Flag("table", "list table (default)");

    private static readonly OptionDefinition File =
        OptionDefinition.Argument("file", "file containing an XML network port description");

    public static readonly CommandDefinition List = new("net-port-list", "list network ports")
    {
        Description = "Returns list of network ports.",
        Options = [NetworkOptions.Network, Uuid, Table],
        Run = RefuseToListAsync,
    };

    public static readonly CommandDefinition Create =
        new("net-port-create", "create a network port from an XML file")
        {
            Description = "Create a network port.",
            Options = [NetworkOptions.Network, File, NetworkOptions.Validate],
            Run = RefuseToCreateAsync,
        };

    public static readonly CommandDefinition Dumpxml = new("net-port-dumpxml", "network port information in XML")
    {
        Description = "Output the network port information as an XML dump to stdout.",
        Options = [NetworkOptions.Network, Port, XmlOutput.XPath, XmlOutput.Wrap],
        Run = MissAsync,
    };

    public static readonly CommandDefinition Delete = new("net-port-delete", "delete the specified network port")
    {
        Description = "Delete the specified network port.",
        Options = [NetworkOptions.Network, Port],
        Run = MissAsync,
    };

    private static Task RefuseToListAsync(CommandContext context) => context.Flag(Uuid) && context.Flag(Table)
        ? throw new CommandFailure("Only one argument from --table and --uuid may be specified.")
        : NetworkOptions.RefuseAsync(context, null, "virNetworkListAllPorts", isChange: false);

    private static async Task RefuseToCreateAsync(CommandContext context)
    {
        string file = context.RequiredText(File);
        await NetworkOptions.FindAsync(context).ConfigureAwait(false);
        await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        throw new CommandFailure(
            $"Failed to create network from {file}",
            Refusal.OfChange(connection, VirErrorDomain.Network, "virNetworkPortCreateXML"));
    }

    // virsh prints the same line, and then exits as if all were well.
    private static async Task MissAsync(CommandContext context)
    {
        string port = context.RequiredText(Port);
        await NetworkOptions.FindAsync(context).ConfigureAwait(false);
        throw new CommandFailure(
            $"failed to get network port '{port}'",
            Refusal.OfQuery(VirErrorDomain.Network, "virNetworkPortLookupByUUID"))
        {
            LineSaysAll = true,
        };
    }
}
