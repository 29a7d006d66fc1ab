using EsxVirt.Conformance.Tests.Pairs;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Conformance.Tests.RoundTrips;

/// <summary>A file that ends too early gives one clear error, or a domain where its end does not matter.</summary>
public class TruncationTests
{
    private const string Directory = "[datastore] directory";

    public static IEnumerable<TheoryDataRow<string, string>> XmlFiles => Files(".xml", "xml2vmx", "vmx2xml");

    public static IEnumerable<TheoryDataRow<string, string>> VmxFiles => Files(".vmx", "xml2vmx", "vmx2xml");

    [Theory]
    [MemberData(nameof(XmlFiles))]
    public void Every_beginning_of_a_domain_xml_is_read_or_refused(string folder, string name) =>
        EveryBeginning(File.ReadAllText(SharedPairs.File(folder, name, ".xml")), text =>
        {
            DomainDefinition domain = DomainXml.Parse(text);
            DomainToVmx.Convert(domain, new DomainToVmxContext { VirtualHardwareVersion = 20 });
        });

    [Theory]
    [MemberData(nameof(VmxFiles))]
    public void Every_beginning_of_a_vmx_is_read_or_refused(string folder, string name) =>
        EveryBeginning(File.ReadAllText(SharedPairs.File(folder, name, ".vmx")), text =>
        {
            ConversionResult result = VmxToDomain.Convert(
                text, new VmxToDomainContext { ResolveFileName = OfflineFileNames.In(Directory) });
            DomainXml.Format(result.Domain);
        });

    private static IEnumerable<TheoryDataRow<string, string>> Files(string ending, params string[] folders) =>
        folders.SelectMany(folder =>
            SharedPairs.Names(folder, ending).Select(row => new TheoryDataRow<string, string>(folder, row.Data)));

    private static void EveryBeginning(string text, Action<string> convert)
    {
        for (int length = 0; length <= text.Length; length++)
        {
            try
            {
                convert(text[..length]);
            }
            catch (VirException error)
            {
                Assert.NotEqual("", error.Message);
            }
            catch (Exception error) when (error is not VirException)
            {
                Assert.Fail($"the first {length} characters: {error}");
            }
        }
    }
}
