using System.Text;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Fuzz.Targets;

/// <summary>Domain XML: what is read is written the same way twice, and converts to a .vmx or is refused.</summary>
internal static class DomainXmlTarget
{
    public static string? Run(byte[] input)
    {
        try
        {
            // Without a UUID one is made up; the same one each time, so that findings can be repeated.
            DomainDefinition domain = DomainXml.Parse(Encoding.UTF8.GetString(input), new Random(1));
            // The first reading may fill in and drop things (a floppy without a source becomes one of type file, as in
            // libvirt); what comes of it must be settled.
            string once = Rewrite(DomainXml.Format(domain, DomainXmlFlags.Secure));
            string twice = Rewrite(once);
            if (once != twice)
                throw new InvalidOperationException($"what was written reads differently:\n{once}\n{twice}");
            DomainToVmx.Convert(domain, new DomainToVmxContext { VirtualHardwareVersion = 13 });
            return null;
        }
        catch (VirException e)
        {
            return e.Message;
        }
    }

    private static string Rewrite(string xml) => DomainXml.Format(DomainXml.Parse(xml), DomainXmlFlags.Secure);
}
