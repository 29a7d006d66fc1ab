using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Conversion;

/// <summary>
/// Whole machines: the Fedora 11 guest of libvirt's page on its ESX driver, and one with an odd value in each corner.
/// </summary>
public class VectorTests
{
    [Theory]
    [InlineData("demo", "ide0:0 is left out: 'ide0:0.clientDevice' makes it a device of the client (line 19)")]
    [InlineData("odd", null)]
    public void Vmx_becomes_this_xml(string name, string? warning)
    {
        byte[] vmx = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Vectors", name + ".vmx"));
        string expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", name + ".xml"));

        ConversionResult result = VmxToDomain.Convert(
            vmx, new VmxToDomainContext { ResolveFileName = OfflineFileNames.In("[local-storage] Fedora11") });

        Assert.Equal(expected, DomainXml.Format(result.Domain));
        Assert.Equal(warning is null ? [] : [warning], result.Warnings);
    }

    [Fact]
    public void Demo_guest_is_written_as_this_vmx()
    {
        string xml = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", "demo.xml"));
        string expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", "demo-written.vmx"));
        Assert.Equal(
            expected, DomainToVmx.Convert(DomainXml.Parse(xml), new DomainToVmxContext { VirtualHardwareVersion = 4 }));
    }
}
