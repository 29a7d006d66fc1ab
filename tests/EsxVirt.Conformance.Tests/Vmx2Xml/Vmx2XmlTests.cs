using EsxVirt.Conformance.Tests.Pairs;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Conformance.Tests.Vmx2Xml;

/// <summary>VMX to domain XML against libvirt's own expectations, byte for byte.</summary>
public class Vmx2XmlTests
{
    private const string Folder = "vmx2xml", Refused = "(refused)";

    private static readonly KnownDeviations Deviations = new("vmx2xml.txt");

    public static IEnumerable<TheoryDataRow<string>> Pairs => SharedPairs.Names(Folder, ".vmx");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Xml_is_libvirts_byte_for_byte(string name)
    {
        byte[] vmx = File.ReadAllBytes(SharedPairs.File(Folder, name, ".vmx"));
        string xmlFile = SharedPairs.File(Folder, name, ".xml");
        string expected = File.Exists(xmlFile) ? File.ReadAllText(xmlFile) : Refused;
        Deviations.Check(name, expected, Convert(vmx, ContextOf(name, expected)));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_truncation_converts_or_is_refused_with_a_reason(string name)
    {
        byte[] vmx = File.ReadAllBytes(SharedPairs.File(Folder, name, ".vmx"));
        VmxToDomainContext context = ContextOf(name, "");
        for (int length = 0; length < vmx.Length; length++)
        {
            try
            {
                DomainXml.Format(VmxToDomain.Convert(vmx.AsSpan(0, length), context).Domain);
            }
            catch (VirException problem)
            {
                Assert.Contains(problem.Code, new[] { VirErrorCode.ConfigSyntax, VirErrorCode.InternalError });
                Assert.Matches(@"memory conf:\d+: |'[^']+'", problem.Message);
            }
        }
    }

    [Fact]
    public void Every_listed_deviation_is_a_pair()
    {
        foreach (string name in Deviations.Names)
            Assert.True(File.Exists(SharedPairs.File(Folder, name, ".vmx")), name);
    }

    private static string Convert(byte[] vmx, VmxToDomainContext context)
    {
        try
        {
            return DomainXml.Format(VmxToDomain.Convert(vmx, context).Domain, DomainXmlFlags.Secure);
        }
        catch (VirException)
        {
            return Refused;
        }
    }

    /// <summary>As in libvirt's test program: one machine lies in a datacenter.</summary>
    private static VmxToDomainContext ContextOf(string name, string expected)
    {
        bool hasDatacenter = name == "datacenterpath";
        return new VmxToDomainContext
        {
            ResolveFileName = Resolve,
            DatacenterPath = hasDatacenter ? "folder1/folder2/datacenter1" : null,
            Moref = hasDatacenter && expected.Contains("vm-1234") ? "vm-1234" : null,
        };
    }

    /// <summary>All datastores exist but two.</summary>
    private static string? Resolve(string name, bool allowMissing)
    {
        string? source = OfflineFileNames.In("[datastore] directory")(name, allowMissing);
        if (source is null || !(source.StartsWith("[missing]") || source.StartsWith("[ds]")))
            return source;
        return allowMissing
            ? null
            : throw VirException.Create(
                VirErrorCode.InternalError, $"File name '{name}' refers to non-existing datastore");
    }
}
