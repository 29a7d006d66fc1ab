using System.Xml;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-clone</c>: copies a disk within its pool.</summary>
internal static class VolClone
{
    private static readonly OptionDefinition NewName = OptionDefinition.Argument("newname", "clone name");
    private static readonly OptionDefinition PrintXml =
        OptionDefinition.Flag("print-xml", "print XML document rather than clone the volume");

    public static readonly CommandDefinition Definition = new("vol-clone", "clone a volume.")
    {
        Description = "Clone an existing volume within the parent pool.",
        Options =
        [
            VolumeOptions.Volume, NewName, VolumeOptions.Pool, CreateOptions.PreallocateMetadata, CreateOptions.Reflink,
            PrintXml, CommonOptions.Output,
        ],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StorageVolume source = await VolumeOptions.FindAsync(context).ConfigureAwait(false);
        string original = await source.GetXmlAsync(context.Cancellation).ConfigureAwait(false);
        string xml = Rename(original, context.RequiredText(NewName));
        if (context.Flag(PrintXml))
        {
            context.WriteDocument("xml", xml);
            return;
        }
        StorageVolume volume = await CommandFailure.UnderAsync(
            $"Failed to clone vol from {source.Name}",
            source.Pool.CreateVolumeFromAsync(
                xml, source, CreateOptions.Flags(context),
                cancellationToken: context.Cancellation)).ConfigureAwait(false);
        CreateOptions.WriteMade(context, volume, $"Vol {volume.Name} cloned from {source.Name}");
    }

    private static string Rename(string xml, string name)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(xml);
        document.DocumentElement!["name"]!.InnerText = name;
        return XmlFragment.Format([document.DocumentElement], wrapper: null).TrimEnd('\n');
    }
}
