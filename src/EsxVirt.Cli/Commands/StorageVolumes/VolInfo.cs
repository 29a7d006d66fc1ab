using System.Globalization;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-info</c>: the essentials of one volume.</summary>
internal static class VolInfo
{
    private static readonly OptionDefinition Bytes =
        OptionDefinition.Flag("bytes", "sizes are represented in bytes rather than pretty units");
    private static readonly OptionDefinition Physical =
        OptionDefinition.Flag("physical", "return the physical size of the volume in allocation field");

    public static readonly CommandDefinition Definition = new("vol-info", "storage vol information")
    {
        Description = "Returns basic information about the storage vol.",
        Options = [VolumeOptions.Volume, VolumeOptions.Pool, Bytes, Physical, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StorageVolume volume = await VolumeOptions.FindAsync(context).ConfigureAwait(false);
        StorageVolumeInfo info = await volume.GetInfoAsync(context.Cancellation).ConfigureAwait(false);
        if (context.Json)
        {
            WriteJson(context, volume, info);
            return;
        }
        context.WriteField("Name:", volume.Name);
        context.WriteField("Type:", StorageNames.VolumeType[info.Type]);
        context.WriteField("Capacity:", Size(info.Capacity));

        // What a file takes on the datastore is both.
        context.WriteField(context.Flag(Physical) ? "Physical:" : "Allocation:", Size(info.Allocation));

        string Size(long bytes) => context.Flag(Bytes)
            ? $"{bytes.ToString(CultureInfo.InvariantCulture)} bytes"
            : HumanSize.Format(bytes);
    }

    private static void WriteJson(CommandContext context, StorageVolume volume, StorageVolumeInfo info) =>
        context.WriteJsonObject(json =>
        {
            json.WriteString("name", volume.Name);
            json.WriteString("type", StorageNames.VolumeType[info.Type]);
            json.WriteNumber("capacityBytes", info.Capacity);
            json.WriteNumber(context.Flag(Physical) ? "physicalBytes" : "allocationBytes", info.Allocation);
        });
}
