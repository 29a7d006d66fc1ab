using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-create-as</c>: prints the document that it makes of its options; the driver mounts no storage on a
/// host.</summary>
internal static class PoolCreateAs
{
    public static readonly CommandDefinition Definition = new("pool-create-as", "create a pool from a set of args")
    {
        Description = "Create a pool.",
        Options =
        [
            .. PoolDocument.Options, BuildOptions.Build, BuildOptions.NoOverwrite, BuildOptions.Overwrite,
            CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        BuildOptions.Check(context);
        string xml = PoolDocument.Write(context);
        if (!context.Flag(PoolDocument.PrintXml))
        {
            await PoolOptions.RefuseCallAsync(
                context, $"Failed to create pool {context.RequiredText(PoolDocument.Name)}", "virStoragePoolCreateXML")
                .ConfigureAwait(false);
        }
        context.WriteDocument("xml", xml);
    }
}
