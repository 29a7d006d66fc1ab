using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Fuzz.Targets;

/// <summary>A .vmx file on its way to domain XML. What converts must give XML that we read again.</summary>
internal static class VmxTarget
{
    public static string? Run(byte[] input)
    {
        string xml;
        try
        {
            ConversionResult result = VmxToDomain.Convert(
                input, new VmxToDomainContext { ResolveFileName = OfflineFileNames.In("[datastore] directory") });
            xml = DomainXml.Format(result.Domain, DomainXmlFlags.Secure);
        }
        catch (VirException e)
        {
            return e.Message;
        }
        try
        {
            DomainXml.Parse(xml);
        }
        catch (VirException e)
        {
            // Not every text of a .vmx may stand in domain XML; that too has its clear message.
            return e.Message;
        }
        return null;
    }
}
