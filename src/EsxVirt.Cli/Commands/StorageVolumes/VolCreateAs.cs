using System.Globalization;
using System.Security;
using System.Text;
using EsxVirt.Cli.Commands.StoragePools;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Connections;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-create-as</c>: makes a disk from arguments.</summary>
internal static class VolCreateAs
{
    private static readonly OptionDefinition Name = OptionDefinition.Argument("name", "name of the volume");
    private static readonly OptionDefinition Capacity =
        OptionDefinition.Argument("capacity", "size of the vol, as scaled integer (default bytes)");
    private static readonly OptionDefinition Allocation =
        Positional("allocation", "initial allocation size, as scaled integer (default bytes)");
    private static readonly OptionDefinition Format =
        Positional("format", "file format type raw,bochs,qcow,qcow2,qed,vmdk");
    private static readonly OptionDefinition BackingVolume =
        Positional("backing-vol", "the backing volume if taking a snapshot");
    private static readonly OptionDefinition BackingFormat =
        Positional("backing-vol-format", "format of backing volume if taking a snapshot");
    private static readonly OptionDefinition PrintXml =
        OptionDefinition.Flag("print-xml", "print XML document, but don't define/create");
    private static readonly OptionDefinition DiskType =
        OptionDefinition.Text("disk-type", "thin, preallocated or eagerZeroedThick");
    private static readonly OptionDefinition AdapterType =
        OptionDefinition.Text("adapter-type", "lsiLogic, busLogic or ide");

    public static readonly CommandDefinition Definition =
        new("vol-create-as", "create a volume from a set of args")
        {
            Description = "Create a vol.",
            Options =
            [
                PoolOptions.Pool, Name, Capacity, Allocation, Format, BackingVolume, BackingFormat,
                CreateOptions.PreallocateMetadata, PrintXml, DiskType, AdapterType, CommonOptions.Output,
            ],
            Run = RunAsync,
        };

    private static async Task RunAsync(CommandContext context)
    {
        StoragePool pool = await PoolOptions.FindAsync(context).ConfigureAwait(false);
        string name = context.RequiredText(Name);
        string xml = await WriteAsync(context, pool, name).ConfigureAwait(false);
        if (context.Flag(PrintXml))
        {
            context.WriteDocument("xml", xml);
            return;
        }
        StorageVolume volume = await CommandFailure.UnderAsync(
            $"Failed to create vol {name}",
            pool.CreateVolumeAsync(xml, CreateOptions.Flags(context), cancellationToken: context.Cancellation))
            .ConfigureAwait(false);
        CreateOptions.WriteMade(context, volume, $"Vol {volume.Name} created");
    }

    private static async Task<string> WriteAsync(CommandContext context, StoragePool pool, string name)
    {
        ulong capacity = CreateOptions.Size(context, Capacity)!.Value;
        ulong? allocation = CreateOptions.Size(context, Allocation);
        var xml = new StringBuilder();
        xml.Append("<volume>\n").Append(CultureInfo.InvariantCulture, $"  <name>{Escaped(name)}</name>\n");
        xml.Append(CultureInfo.InvariantCulture, $"  <capacity>{capacity}</capacity>\n");
        if (allocation is not null)
            xml.Append(CultureInfo.InvariantCulture, $"  <allocation>{allocation}</allocation>\n");
        string target = TargetContent(context);
        if (target.Length > 0)
            xml.Append("  <target>\n").Append(target).Append("  </target>\n");
        if (context.Text(BackingVolume) is { } backing)
        {
            string path = await FindBackingAsync(context, pool, backing).ConfigureAwait(false);
            xml.Append("  <backingStore>\n").Append($"    <path>{Escaped(path)}</path>\n");
            if (context.Text(BackingFormat) is { } format)
                xml.Append($"    <format type='{Escaped(format)}'/>\n");
            xml.Append("  </backingStore>\n");
        }
        return xml.Append("</volume>\n").ToString();
    }

    private static string TargetContent(CommandContext context)
    {
        var xml = new StringBuilder();
        if (context.Text(Format) is { } format)
            xml.Append($"    <format type='{Escaped(format)}'/>\n");
        (string? disk, string? adapter) = (context.Text(DiskType), context.Text(AdapterType));
        if ((disk ?? adapter) is not null)
        {
            xml.Append("    <disk").Append(disk is null ? "" : $" type='{Escaped(disk)}'")
                .Append(adapter is null ? "" : $" adapter='{Escaped(adapter)}'").Append("/>\n");
        }
        return xml.ToString();
    }

    private static async Task<string> FindBackingAsync(CommandContext context, StoragePool pool, string text)
    {
        Connection connection = await context.ConnectAsync().ConfigureAwait(false);
        StorageVolume volume = await CommandFailure.UnderAsync(
            $"failed to get vol '{text}'",
            VolumeOptions.FindAsync(connection, pool, text, context.Cancellation)).ConfigureAwait(false);
        return volume.Path;
    }

    private static string Escaped(string text) => SecurityElement.Escape(text);

    private static OptionDefinition Positional(string name, string help) =>
        OptionDefinition.Text(name, help) with { AlsoPositional = true };
}
