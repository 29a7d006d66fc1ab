using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-path</c>: from name or key to path.</summary>
internal static class VolPath
{
    private static readonly OptionDefinition Volume = VolumeOptions.Argument("volume name or key");

    public static readonly CommandDefinition Definition =
        new("vol-path", "returns the volume path for a given volume name or key")
        {
            Options = [Volume, VolumeOptions.Pool, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        StorageVolume volume = await VolumeOptions.FindAsync(context, Volume, VolumeOptions.Pool).ConfigureAwait(false);
        context.WriteValue("path", volume.Path);
    }
}
