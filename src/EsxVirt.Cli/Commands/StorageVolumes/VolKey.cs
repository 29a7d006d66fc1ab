using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-key</c>: from name or path to key.</summary>
internal static class VolKey
{
    private static readonly OptionDefinition Volume = VolumeOptions.Argument("volume name or path");

    public static readonly CommandDefinition Definition =
        new("vol-key", "returns the volume key for a given volume name or path")
        {
            Options = [Volume, VolumeOptions.Pool, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        StorageVolume volume = await VolumeOptions.FindAsync(context, Volume, VolumeOptions.Pool).ConfigureAwait(false);
        context.WriteValue("key", await volume.GetKeyAsync(context.Cancellation).ConfigureAwait(false));
    }
}
