using System.Text;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Cli.Commands;

/// <summary>Conversion without a host: where files lie is told by the command line, or assumed.</summary>
internal static class OfflineConversion
{
    /// <summary>What every host supports that still gets updates.</summary>
    public const int DefaultHardwareVersion = 13;

    private const string DefaultDirectory = "[datastore] directory";

    /// <summary>Reads a VMX file as a domain.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="file">Its name on the command line; <c>-</c> is standard input.</param>
    /// <param name="vmxPath">Where it lies on its host; null when that was not said.</param>
    /// <param name="datacenterPath">Becomes part of the domain; null: not known.</param>
    /// <param name="lenient">Disks that cannot be expressed are warnings.</param>
    public static ConversionResult FromVmx(
        byte[] content, string file, string? vmxPath, string? datacenterPath, bool lenient)
    {
        bool isStandardInput = file == "-";
        string path = vmxPath ?? $"{DefaultDirectory}/{(isStandardInput ? "domain.vmx" : Path.GetFileName(file))}";
        CheckDatastorePath(path);
        return VmxToDomain.Convert(content, new VmxToDomainContext
        {
            ResolveFileName = OfflineFileNames.In(OfflineFileNames.DirectoryOf(path)),
            FallbackName = isStandardInput && vmxPath is null ? null : NameOf(path),
            DatacenterPath = datacenterPath,
            Lenient = lenient,
        });
    }

    /// <summary>Writes a domain as a VMX file.</summary>
    public static string ToVmx(DomainDefinition domain, int? hardwareVersion) => DomainToVmx.Convert(
        domain, new DomainToVmxContext { VirtualHardwareVersion = hardwareVersion ?? DefaultHardwareVersion });

    /// <summary>Domain XML as text; a byte order mark decides, else it is UTF-8.</summary>
    public static string DecodeXml(byte[] content)
    {
        using var reader = new StreamReader(
            new MemoryStream(content), new UTF8Encoding(false, throwOnInvalidBytes: true), true);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException e)
        {
            throw VirException.Create(
                VirErrorCode.XmlError, VirErrorDomain.Xml, $"the document is not encoded in UTF-8: {e.Message}", e);
        }
    }

    private static void CheckDatastorePath(string path)
    {
        int close = path.IndexOf(']', StringComparison.Ordinal);
        if (!path.StartsWith('[') || close < 2 || string.IsNullOrWhiteSpace(path[(close + 1)..]))
        {
            throw VirException.Create(VirErrorCode.InvalidArgument, VirErrorDomain.None,
                $"Datastore path '{path}' doesn't have expected format '[<datastore>] <path>'");
        }
    }

    private static string NameOf(string path)
    {
        string inDatastore = path[(path.IndexOf(']', StringComparison.Ordinal) + 1)..].TrimStart();
        return Path.GetFileNameWithoutExtension(inDatastore[(inDatastore.LastIndexOf('/') + 1)..]);
    }
}
