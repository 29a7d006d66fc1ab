using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;

namespace EsxVirt.Cli.Commands.StoragePools;

/// <summary><c>pool-dumpxml</c>: the storage pool XML. A host keeps no other configuration than the one in use, and
/// libvirt's driver refuses to be asked for one.</summary>
internal static class PoolDumpxml
{
    private const uint InactiveBit = 1;

    private static readonly OptionDefinition Inactive = OptionDefinition.Flag("inactive", "show inactive defined XML");

    public static readonly CommandDefinition Definition = new("pool-dumpxml", "pool information in XML")
    {
        Description = "Output the pool information as an XML dump to stdout.",
        Options = [PoolOptions.Pool, Inactive, XmlOutput.XPath, XmlOutput.Wrap, CommonOptions.Output],
        Run = RunAsync,
    };

    private static async Task RunAsync(CommandContext context)
    {
        StoragePool pool = await PoolOptions.FindAsync(context).ConfigureAwait(false);
        if (context.Flag(Inactive))
            throw VirException.UnsupportedFlags(InactiveBit, "esxStoragePoolGetXMLDesc");
        XmlOutput.Write(context, await pool.GetXmlAsync(context.Cancellation).ConfigureAwait(false));
    }
}
