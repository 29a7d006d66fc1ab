using System.Text;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Xml;
using Offline = EsxVirt.Domains.Vmx;

namespace EsxVirt.Tests.Domains;

/// <summary>The conversion that needs no server: what its options say.</summary>
public class OfflineConversionTests
{
    private const string Nameless = """
        config.version = "8"
        virtualHW.version = "13"
        memsize = "4"
        scsi0.present = "TRUE"
        scsi0:0.present = "TRUE"
        scsi0:0.deviceType = "scsi-hardDisk"
        scsi0:0.fileName = "disk.vmdk"
        """;

    [Theory]
    [InlineData(null, null, "[datastore] directory/disk.vmdk")]
    [InlineData("[ds] vm/web.vmx", "web", "[ds] vm/disk.vmdk")]
    [InlineData("[ds] web.v2.vmx", "web.v2", "[ds] disk.vmdk")]
    public void Place_of_the_VMX_gives_a_missing_name_and_the_place_of_its_files(
        string? path, string? name, string source)
    {
        var options = new VmxOptions { VmxPath = path, DatacenterPath = "folder1/dc1" };
        foreach (ConversionResult result in (ConversionResult[])
            [Offline.ToDomain(Nameless, options), Offline.ToDomain(Encoding.UTF8.GetBytes(Nameless), options)])
        {
            Assert.Equal((name, "folder1/dc1"), (result.Domain.Name, result.Domain.DatacenterPath));
            Assert.Equal(source, Assert.Single(result.Domain.Devices.Disks).Source);
        }
    }

    [Fact]
    public void A_place_that_is_no_datastore_path_is_refused()
    {
        VirException error = Assert.Throws<VirException>(
            () => Offline.ToDomain(Nameless, new VmxOptions { VmxPath = "web.vmx" }));
        Assert.Equal(
            "invalid argument: Datastore path 'web.vmx' doesn't have expected format '[<datastore>] <path>'",
            error.Message);
    }

    [Theory]
    [InlineData(null, 13)]
    [InlineData(10, 10)]
    public void Hardware_version_is_13_unless_it_is_given(int? version, int written)
    {
        var domain = DomainXml.Parse(
            "<domain type='vmware'><name>vm</name><memory>4096</memory><vcpu>1</vcpu><os><type>hvm</type></os>"
            + "</domain>");
        string vmx = Offline.FromDomain(
            domain, version is { } v ? new VmxOptions { VirtualHardwareVersion = v } : null);
        Assert.Contains($"virtualHW.version = \"{written}\"\n", vmx);
    }
}
