using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-delete</c>: deletes a disk with all its files, or an image.</summary>
internal static class VolDelete
{
    private static readonly OptionDefinition Snapshots = OptionDefinition.Flag(
        "delete-snapshots", "delete snapshots associated with volume (must be supported by storage driver)");

    public static readonly CommandDefinition Definition = new("vol-delete", "delete a vol")
    {
        Description = "Delete a given vol.",
        Options = [VolumeOptions.Volume, VolumeOptions.Pool, Snapshots],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StorageVolume volume = await VolumeOptions.FindAsync(context).ConfigureAwait(false);
        string text = context.RequiredText(VolumeOptions.Volume);
        StorageVolumeDeleteFlags flags =
            context.Flag(Snapshots) ? StorageVolumeDeleteFlags.WithSnapshots : StorageVolumeDeleteFlags.None;
        await CommandFailure.UnderAsync(
            $"Failed to delete vol {text}", volume.DeleteAsync(flags, cancellationToken: context.Cancellation))
            .ConfigureAwait(false);
        context.WriteDone($"Vol {text} deleted");
    }
}
