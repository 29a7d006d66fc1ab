using EsxVirt.Conformance.Tests.Pairs;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Conformance.Tests.Xml2Vmx;

/// <summary>Domain XML to VMX against libvirt's own expectations, byte for byte.</summary>
public class Xml2VmxTests
{
    private const string Folder = "xml2vmx", Prefix = "xml2vmx-";

    private static readonly KnownDeviations Deviations = new("xml2vmx.txt");

    public static IEnumerable<TheoryDataRow<string>> Pairs => SharedPairs.Names(Folder, ".xml");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Vmx_is_libvirts_byte_for_byte(string name)
    {
        string xml = File.ReadAllText(SharedPairs.File(Folder, name, ".xml"));
        string expected = File.ReadAllText(SharedPairs.File(Folder, name, ".vmx"));

        string actual = DomainToVmx.Convert(DomainXml.Parse(xml), new DomainToVmxContext
        {
            VirtualHardwareVersion = HardwareVersion(name),
            FormatFileName = OfflineFileNames.Format,
            DetectScsiModel = _ => ScsiControllerModel.LsiLogic,
        });

        Deviations.Check(name, expected, actual);
    }

    [Fact]
    public void Every_listed_deviation_is_a_pair()
    {
        foreach (string name in Deviations.Names)
            Assert.True(File.Exists(SharedPairs.File(Folder, name, ".xml")), name);
    }

    /// <summary>libvirt's test program gives most machines the oldest version.</summary>
    private static int HardwareVersion(string name) =>
        (name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name) switch
        {
            "serial-network-server" or "serial-network-client" => 7,
            "esx-in-the-wild-9" => 10,
            "fusion-in-the-wild-1" => 9,
            var test when test.StartsWith("ws-in-the-wild-", StringComparison.Ordinal) => 8,
            _ => 4,
        };
}
