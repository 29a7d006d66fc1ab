using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>find-storage-pool-sources</c>: libvirt's driver does not look for storage that no host has
/// mounted.</summary>
internal static class FindStoragePoolSources
{
    private static readonly OptionDefinition Type =
        OptionDefinition.Argument("type", "type of storage pool sources to discover");
    private static readonly OptionDefinition File =
        OptionDefinition.OptionalArgument("srcSpec", "optional file of source xml to query for pools");

    public static readonly CommandDefinition Definition =
        new("find-storage-pool-sources", "discover potential storage pool sources")
        {
            Description = "Returns XML <sources> document.",
            Options = [Type, File],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        if (context.Text(File) is { } file)
            await context.Surroundings.Files.ReadAsync(file, context.Cancellation).ConfigureAwait(false);
        await PoolOptions.RefuseCallAsync(
            context,
            $"Failed to find any {context.RequiredText(Type)} pool sources",
            "virConnectFindStoragePoolSources").ConfigureAwait(false);
    }
}
