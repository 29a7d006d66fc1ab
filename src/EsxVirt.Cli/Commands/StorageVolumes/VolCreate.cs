using EsxVirt.Cli.Commands.StoragePools;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-create</c>: makes a disk from XML.</summary>
internal static class VolCreate
{
    public static readonly CommandDefinition Definition = new("vol-create", "create a vol from an XML file")
    {
        Description = "Create a vol.",
        Options =
        [
            PoolOptions.Pool, CreateOptions.File, CreateOptions.PreallocateMetadata, CreateOptions.Validate,
            CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StoragePool pool = await PoolOptions.FindAsync(context).ConfigureAwait(false);
        string file = context.RequiredText(CreateOptions.File);
        string xml = await CreateOptions.ReadFileAsync(context).ConfigureAwait(false);
        StorageVolume volume = await CommandFailure.UnderAsync(
            $"Failed to create vol from {file}",
            pool.CreateVolumeAsync(xml, CreateOptions.Flags(context), cancellationToken: context.Cancellation))
            .ConfigureAwait(false);
        CreateOptions.WriteMade(context, volume, $"Vol {volume.Name} created from {file}");
    }
}
