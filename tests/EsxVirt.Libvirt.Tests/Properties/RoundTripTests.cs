using CsCheck;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Properties;

/// <summary>A domain on its way through XML and VMX comes back as it was.</summary>
public class RoundTripTests
{
    private const int Runs = 300;

    [Fact]
    public void A_domain_survives_xml() =>
        Domains.Gen.Sample(domain => Assert.Equal(domain, ThroughXml(domain)), iter: Runs);

    [Fact]
    public void A_domain_survives_vmx() => Domains.Gen.Sample(domain =>
    {
        ConversionResult result = FromVmx(ToVmx(domain));

        Assert.Empty(result.Warnings);
        Assert.Equal(domain, result.Domain);
    }, iter: Runs);

    [Fact]
    public void A_vmx_survives_xml() => Domains.Gen.Sample(domain =>
    {
        string vmx = ToVmx(domain);

        Assert.Equal(vmx, ToVmx(ThroughXml(FromVmx(vmx).Domain)));
    }, iter: Runs);

    private static DomainDefinition ThroughXml(DomainDefinition domain) =>
        DomainXml.Parse(DomainXml.Format(domain, DomainXmlFlags.Secure));

    private static string ToVmx(DomainDefinition domain) => DomainToVmx.Convert(
        domain, new DomainToVmxContext { VirtualHardwareVersion = Domains.HardwareVersion });

    private static ConversionResult FromVmx(string vmx) => VmxToDomain.Convert(
        vmx, new VmxToDomainContext { ResolveFileName = OfflineFileNames.In("[datastore] directory") });
}
