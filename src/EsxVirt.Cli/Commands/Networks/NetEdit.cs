using EsxVirt.Cli.Commands.Editing;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary>
/// <c>net-edit</c>: a network's XML in the user's editor. A switch that exists is never changed, so that an edited
/// document is refused as <c>net-define</c> refuses it.
/// </summary>
internal static class NetEdit
{
    public static readonly CommandDefinition Definition = new("net-edit", "edit XML configuration for a network")
    {
        Description = "Edit the XML configuration for a network.",
        Options = [NetworkOptions.Network],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Network network = await NetworkOptions.FindAsync(context, NetworkData.Definition).ConfigureAwait(false);
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        if (connection.IsReadOnly)
            throw VirException.ReadOnly("virNetworkDefineXML");
        var editing = new XmlEditing
        {
            Fetch = () => network.GetXmlAsync(cancellationToken: context.Cancellation),
            Define = xml => connection.DefineNetworkAsync(xml, cancellationToken: context.Cancellation),
            Unchanged = $"Network {network.Name} XML configuration not changed.",
        };
        if (await editing.RunAsync(context).ConfigureAwait(false))
            context.WriteDone($"Network {network.Name} XML configuration edited.");
    }
}
