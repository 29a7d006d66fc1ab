using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-start</c>, <c>net-destroy</c> and <c>net-create</c>: a switch is there or not, it never
/// stops.</summary>
internal static class NetState
{
    public static readonly CommandDefinition Start =
        new("net-start", "start a (previously defined) inactive network")
        {
            Description = "Start a network.",
            Options = [NetworkOptions.Network],
            Run = context => RefuseAsync(context, "start", "virNetworkCreate"),
        };

    public static readonly CommandDefinition Destroy = new("net-destroy", "destroy (stop) a network")
    {
        Description = "Forcefully stop a given network.",
        Options = [NetworkOptions.Network],
        Run = context => RefuseAsync(context, "destroy", "virNetworkDestroy"),
    };

    public static readonly CommandDefinition Create = new("net-create", "create a network from an XML file")
    {
        Description = "Create a network.",
        Options = [NetDefine.File, NetworkOptions.Validate],
        Run = RefuseToCreateAsync,
    };

    private static Task RefuseAsync(CommandContext context, string verb, string api) => NetworkOptions.RefuseAsync(
        context, $"Failed to {verb} network {context.RequiredText(NetworkOptions.Network)}", api, isChange: true);

    private static async Task RefuseToCreateAsync(CommandContext context)
    {
        string file = context.RequiredText(NetDefine.File);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false);
        throw new CommandFailure(
            $"Failed to create network from {file}",
            Refusal.OfChange(
                connection,
                VirErrorDomain.Network,
                context.Flag(NetworkOptions.Validate) ? "virNetworkCreateXMLFlags" : "virNetworkCreateXML"));
    }
}
