using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-pool</c>: the pool that a volume is in.</summary>
internal static class VolPool
{
    private static readonly OptionDefinition Volume = VolumeOptions.Argument("volume key or path");
    private static readonly OptionDefinition Uuid =
        OptionDefinition.Flag("uuid", "return the pool uuid rather than pool name");

    public static readonly CommandDefinition Definition =
        new("vol-pool", "returns the storage pool for a given volume key or path")
        {
            Options = [Volume, Uuid, CommonOptions.Output],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        StorageVolume volume =
            await VolumeOptions.FindAsync(context, Volume, poolOption: null).ConfigureAwait(false);
        if (context.Flag(Uuid))
            context.WriteValue("uuid", volume.Pool.Uuid.ToString());
        else
            context.WriteValue("name", volume.Pool.Name);
    }
}
