using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary><c>vol-dumpxml</c>: the storage volume XML.</summary>
internal static class VolDumpxml
{
    public static readonly CommandDefinition Definition = new("vol-dumpxml", "vol information in XML")
    {
        Description = "Output the vol information as an XML dump to stdout.",
        Options = [VolumeOptions.Volume, VolumeOptions.Pool, XmlOutput.XPath, XmlOutput.Wrap, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StorageVolume volume = await VolumeOptions.FindAsync(context).ConfigureAwait(false);
        XmlOutput.Write(context, await volume.GetXmlAsync(context.Cancellation).ConfigureAwait(false));
    }
}
