using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.Networks;

namespace EsxVirt.Cli.Commands.Networks;

/// <summary><c>net-info</c>: the essentials of a network.</summary>
internal static class NetInfo
{
    public static readonly CommandDefinition Definition = new("net-info", "network information")
    {
        Description = "Returns basic information about the network",
        Options = [NetworkOptions.Network, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        Network network = await NetworkOptions
            .FindAsync(context, context.Json ? NetworkData.Definition : NetworkData.None).ConfigureAwait(false);
        if (context.Json)
        {
            NetworkDefinition definition = await network
                .GetDefinitionAsync(NetworkXmlFlags.Vlans, context.Cancellation).ConfigureAwait(false);
            context.WriteJsonObject(json =>
            {
                NetworkJson.WriteMembers(json, network);
                NetworkJson.WritePortGroups(json, definition);
            });
            return;
        }
        context.WriteField("Name:", network.Name);
        context.WriteField("UUID:", network.Uuid.ToString());
        context.WriteField("Active:", DomainWords.YesNo(network.IsActive));
        context.WriteField("Persistent:", DomainWords.YesNo(network.IsPersistent));
        context.WriteField("Autostart:", DomainWords.YesNo(network.Autostart));
    }
}
