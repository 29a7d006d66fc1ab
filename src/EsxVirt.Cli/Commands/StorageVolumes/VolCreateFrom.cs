using EsxVirt.Cli.Commands.StoragePools;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-create-from</c>: makes a disk from XML that is a copy of another.</summary>
internal static class VolCreateFrom
{
    private static readonly OptionDefinition InputPool =
        OptionDefinition.Text("inputpool", "pool name or uuid of the input volume's pool") with
        {
            AlsoPositional = true,
            Completer = Completers.StoragePools,
        };

    private static readonly OptionDefinition Volume = VolumeOptions.Argument("vol name, key or path", InputPool);

    public static readonly CommandDefinition Definition =
        new("vol-create-from", "create a vol, using another volume as input")
        {
            Description = "Create a vol from an existing volume.",
            Options =
            [
                PoolOptions.Pool, CreateOptions.File, Volume, InputPool,
                CreateOptions.PreallocateMetadata, CreateOptions.Reflink, CreateOptions.Validate, CommonOptions.Output,
            ],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        StoragePool pool = await PoolOptions.FindAsync(context).ConfigureAwait(false);
        string file = context.RequiredText(CreateOptions.File);
        StorageVolume source =
            await VolumeOptions.FindAsync(context, Volume, InputPool).ConfigureAwait(false);
        string xml = await CreateOptions.ReadFileAsync(context).ConfigureAwait(false);
        StorageVolume volume = await CommandFailure.UnderAsync(
            $"Failed to create vol from {file}",
            pool.CreateVolumeFromAsync(
                xml, source, CreateOptions.Flags(context),
                cancellationToken: context.Cancellation)).ConfigureAwait(false);
        CreateOptions.WriteMade(context, volume, $"Vol {volume.Name} created from input vol {source.Name}");
    }
}
