using EsxVirt.Libvirt.Errors;
using EsxVirt.Nodes;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Nodes;

public class HostCapabilitiesTests
{
    private const string LongMode = "0010:1000:0001:0000:0000:1000:0000:0000";
    private const string NoLongMode = "0000:1000:0001:0000:0000:1000:0000:0000";

    /// <summary>As <c>virsh capabilities</c> of libvirt 9.0 prints it for a host with these facts.</summary>
    [Fact]
    public void A_64_bit_host_runs_both_kinds_of_guest() => Assert.Equal(
        """
        <capabilities>

          <host>
            <uuid>e88d4d56-9f1e-3ea1-71fa-13a8e1a7fd70</uuid>
            <cpu>
              <arch>x86_64</arch>
            </cpu>
            <power_management/>
            <iommu support='no'/>
            <migration_features>
              <live/>
              <uri_transports>
                <uri_transport>vpxmigr</uri_transport>
              </uri_transports>
            </migration_features>
          </host>

          <guest>
            <os_type>hvm</os_type>
            <arch name='i686'>
              <wordsize>32</wordsize>
              <domain type='vmware'/>
            </arch>
          </guest>

          <guest>
            <os_type>hvm</os_type>
            <arch name='x86_64'>
              <wordsize>64</wordsize>
              <domain type='vmware'/>
            </arch>
          </guest>

        </capabilities>

        """,
        HostCapabilities.Write("E88D4D56-9F1E-3EA1-71FA-13A8E1A7FD70", Features(LongMode)));

    [Theory]
    [InlineData("")]
    [InlineData("no uuid")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public void A_host_without_uuid_has_none_in_its_XML(string uuid) =>
        Assert.DoesNotContain("<uuid>", HostCapabilities.Write(uuid, Features(LongMode)));

    [Fact]
    public void A_32_bit_host_runs_32_bit_guests()
    {
        string xml = HostCapabilities.Write("", Features(NoLongMode));
        Assert.Contains("<arch>i686</arch>", xml);
        Assert.DoesNotContain("x86_64", xml);
    }

    [Fact]
    public void A_host_that_does_not_describe_its_CPU_counts_as_64_bit() =>
        Assert.True(HostCapabilities.HasLongMode([]));

    [Theory]
    [InlineData("0010", "HostCpuIdInfo register 'edx' has an unexpected length")]
    [InlineData("0010:1000:0001:0000:0000:1000:0000-0000", "HostCpuIdInfo register 'edx' has an unexpected format")]
    [InlineData("00x0:1000:0001:0000:0000:1000:0000:0000", "Bit 29 (Long Mode) of HostSystem property "
        + "'hardware.cpuFeature[].edx' with value '00x0:1000:0001:0000:0000:1000:0000:0000' has unexpected value "
        + "'x', expecting '0' or '1'")]
    public void A_register_that_makes_no_sense_is_named(string edx, string message)
    {
        VirException error = Assert.Throws<VirException>(() => HostCapabilities.HasLongMode(Features(edx)));
        Assert.Equal("internal error: " + message, error.Message);
    }

    private static HostCpuIdInfo[] Features(string edx) =>
        [new() { Level = 1, Edx = NoLongMode }, new() { Level = unchecked((int)0x80000001), Edx = edx }];
}
