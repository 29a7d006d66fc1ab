using System.Text.Json;
using EsxVirt.Cli.Commands.StoragePools;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-list</c>: the volumes of a pool.</summary>
internal static class VolList
{
    private static readonly OptionDefinition Details =
        OptionDefinition.Flag("details", "display extended details for volumes");

    public static readonly CommandDefinition Definition = new("vol-list", "list vols")
    {
        Description = "Returns list of vols by pool.",
        Options = [PoolOptions.Pool, Details, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StoragePool pool = await PoolOptions.FindAsync(context).ConfigureAwait(false);
        IReadOnlyList<StorageVolume> volumes = await CommandFailure
            .UnderAsync("Failed to list storage volumes", pool.ListVolumesAsync(context.Cancellation))
            .ConfigureAwait(false);
        volumes = [.. volumes.OrderBy(volume => volume.Name, AsciiCaseInsensitive.Comparer)];

        List<(StorageVolume Volume, StorageVolumeInfo? Info)> rows = [];
        foreach (StorageVolume volume in volumes)
        {
            // No request: the list has read the details along.
            rows.Add((volume, context.Flag(Details)
                ? await volume.GetInfoAsync(context.Cancellation).ConfigureAwait(false)
                : null));
        }
        if (context.Json)
            context.WriteJson(json => WriteJson(json, rows));
        else
            WriteTable(context, rows);
    }

    private static void WriteTable(
        CommandContext context, IReadOnlyList<(StorageVolume Volume, StorageVolumeInfo? Info)> rows)
    {
        var table = context.Flag(Details)
            ? new Table("Name", "Path", "Type", "Capacity", "Allocation")
            : new Table("Name", "Path");
        foreach ((StorageVolume volume, StorageVolumeInfo? info) in rows)
        {
            string[] details = info is null ? [] :
            [
                StorageNames.VolumeType[info.Type], HumanSize.Format(info.Capacity), HumanSize.Format(info.Allocation),
            ];
            table.Add([volume.Name, volume.Path, .. details]);
        }
        table.WriteTo(context.Output, withHeader: !context.Quiet);
    }

    private static void WriteJson(
        Utf8JsonWriter json, IReadOnlyList<(StorageVolume Volume, StorageVolumeInfo? Info)> rows)
    {
        json.WriteObjects(rows, row =>
        {
            json.WriteString("name", row.Volume.Name);
            json.WriteString("path", row.Volume.Path);
            if (row.Info is { } info)
            {
                json.WriteString("type", StorageNames.VolumeType[info.Type]);
                json.WriteNumber("capacityBytes", info.Capacity);
                json.WriteNumber("allocationBytes", info.Allocation);
            }
        });
    }
}
