using System.Text;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using VmxConverter = EsxVirt.Domains.Vmx;

namespace EsxVirt.Cli.Commands;

/// <summary>Conversion without a host: what a host would know comes from the command line, or is assumed.</summary>
internal static class OfflineConversion
{
    /// <summary>Reads a VMX file as a domain.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="file">
    /// Its name on the command line; <c>-</c> is standard input, which gives a domain no name.
    /// </param>
    /// <param name="vmxPath">Where it lies on its host; null when that was not said.</param>
    /// <param name="datacenterPath">Becomes part of the domain; null: not known.</param>
    /// <param name="lenient">Disks that cannot be expressed are warnings.</param>
    public static ConversionResult FromVmx(
        ReadOnlySpan<byte> content, string file, string? vmxPath, string? datacenterPath, bool lenient)
    {
        string? assumedPath = file == "-" ? null : $"[datastore] directory/{Path.GetFileName(file)}";
        return VmxConverter.ToDomain(content, new VmxOptions
        {
            VmxPath = vmxPath ?? assumedPath,
            DatacenterPath = datacenterPath,
            Lenient = lenient,
        });
    }

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
}
