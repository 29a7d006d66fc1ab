using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-name</c>: from key or path to name.</summary>
internal static class VolName
{
    private static readonly OptionDefinition Volume = VolumeOptions.Argument("volume key or path");

    public static readonly CommandDefinition Definition =
        new("vol-name", "returns the volume name for a given volume key or path")
        {
            Options = [Volume, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        StorageVolume volume = await VolumeOptions.FindAsync(context, Volume, poolOption: null).ConfigureAwait(false);
        context.WriteValue("name", volume.Name);
    }
}
