using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-define-as</c>: prints the document that it makes of its options; the driver mounts no storage on a
/// host.</summary>
internal static class PoolDefineAs
{
    public static readonly CommandDefinition Definition = new("pool-define-as", "define a pool from a set of args")
    {
        Description = "Define a pool.",
        Options = [.. PoolDocument.Options, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        string xml = PoolDocument.Write(context);
        if (!context.Flag(PoolDocument.PrintXml))
        {
            await PoolOptions.RefuseCallAsync(
                context, $"Failed to define pool {context.RequiredText(PoolDocument.Name)}", "virStoragePoolDefineXML")
                .ConfigureAwait(false);
        }
        context.WriteDocument("xml", xml);
    }
}
