using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;
using EsxVirt.Libvirt.Xml;
using Xunit;
using static EsxVirt.Libvirt.Tests.Conversion.Writing.Conversions;

namespace EsxVirt.Libvirt.Tests.Conversion.Writing;

public class InterfaceTests
{
    [Theory]
    [InlineData("00:0c:29:00:00:00", "", "generated", null)]
    [InlineData("00:50:56:00:00:00", "", "static", null)]
    [InlineData("00:50:56:3f:ff:ff", "", "static", null)]
    [InlineData("00:50:56:40:00:00", "", "static", "false")]
    [InlineData("00:50:56:7f:ff:ff", "", "static", "false")]
    [InlineData("00:50:56:80:00:00", "", "vpx", null)]
    [InlineData("00:50:56:bf:ff:ff", "", "vpx", null)]
    [InlineData("00:50:56:c0:00:00", "", "static", "false")]
    [InlineData("00:05:69:00:00:00", "", "static", "false")]
    [InlineData("52:54:00:00:00:01", "", "static", "false")]
    [InlineData("52:54:00:00:00:01", "type='generated'", "generated", null)]
    [InlineData("52:54:00:00:00:01", "type='generated' check='no'", "generated", "false")]
    [InlineData("52:54:00:00:00:01", "check='yes'", "static", "true")]
    [InlineData("00:50:56:80:00:00", "type='static'", "static", null)]
    [InlineData("00:0c:29:00:00:00", "type='static' check='no'", "static", "false")]
    public void Address_type_and_check_follow_from_the_range(string mac, string attributes, string type, string? check)
    {
        string[] lines = Lines(
            $"<interface type='user'><mac address='{mac}' {attributes}/></interface>", start: "ethernet0.");

        Assert.Contains($"ethernet0.addressType = \"{type}\"", lines);
        Assert.Contains($"ethernet0.{(type == "static" ? "address" : "generatedAddress")} = \"{mac}\"", lines);
        Assert.Equal(type == "generated", lines.Contains("ethernet0.generatedAddressOffset = \"0\""));
        Assert.Equal(
            check, lines.SingleOrDefault(line => line.Contains("check", StringComparison.Ordinal))?.Split('"')[1]);
    }

    [Fact]
    public void A_card_without_an_address_leaves_it_to_VMware()
    {
        DomainDefinition domain = DomainXml.Parse(Domain("<interface type='null'/>"));
        var card = new InterfaceDevice(
            new NullConnection(), default, MacType: null, MacCheck: null, TargetDevice: null, Model: null);
        domain = domain with { Devices = domain.Devices with { Interfaces = [card] } };

        string vmx = DomainToVmx.Convert(domain, new DomainToVmxContext { VirtualHardwareVersion = 10 });

        Assert.Contains("ethernet0.present = \"true\"", vmx, StringComparison.Ordinal);
        Assert.DoesNotContain("ddress", vmx, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_escaped_for_vmx_and_not_for_xml() => Assert.Equal(
        [
            "ethernet0.dvs.switchId = \"00 11 22 33 44 55 66 77-88 99 aa bb cc dd ee ff\"",
            "ethernet0.dvs.portId = \"16\"",
            "ethernet0.dvs.portgroupId = \"a&b|22<|7c>|22\"",
            "ethernet0.dvs.connectionId = \"-1\"",
        ],
        Lines("<interface type='vds'><source switchid='00112233445566778899aabbccddeeff' portid='0x10' "
            + "portgroupid='a&amp;b&quot;&lt;|&gt;&quot;' connectionid='-1'/></interface>", start: "ethernet0.dvs"));

    [Theory]
    [InlineData("<source bridge='a'/>", "bridged", null)]
    [InlineData("<source bridge='a'/><target dev='/dev/vmnet1'/>", "custom", "/dev/vmnet1")]
    [InlineData("<source bridge='a'/><target dev='vnet0'/>", "bridged", null)]
    [InlineData("<source bridge='a'/><target dev='macvtap1'/>", "bridged", null)]
    public void A_host_device_makes_the_connection_custom(string elements, string type, string? vnet)
    {
        string[] lines = Lines($"<interface type='bridge'>{elements}</interface>", start: "ethernet0.");

        Assert.Contains($"ethernet0.connectionType = \"{type}\"", lines);
        Assert.Equal(vnet, lines.SingleOrDefault(line => line.StartsWith("ethernet0.vnet", StringComparison.Ordinal))
            ?.Split('"')[1]);
    }

    [Theory]
    [InlineData("<interface type='network'><source network='default'/></interface>",
        "unsupported configuration: Unsupported net type 'network'")]
    [InlineData("<interface type='user'><model type='virtio'/></interface>",
        "internal error: Expecting domain XML entry 'devices/interface/model' to be 'vlance' or "
        + "'vmxnet' or 'vmxnet2' or 'vmxnet3' or 'e1000' or 'e1000e' but found 'virtio'")]
    public void A_card_that_VMware_cannot_have_is_refused(string card, string message) =>
        Assert.Equal(message, Refused(card).Message);

    [Theory]
    [InlineData(4, 4, "internal error: Ethernet controller index 4 out of [0..3] range")]
    [InlineData(7, 10, "internal error: Ethernet controller index 10 out of [0..9] range")]
    public void Cards_are_limited_by_the_hardware_version(int hardwareVersion, int most, string message)
    {
        string cards = string.Concat(Enumerable.Repeat("<interface type='user'/>", most));

        Assert.Equal(most, Lines(cards, hardwareVersion)
            .Count(line => line.EndsWith("connectionType = \"nat\"", StringComparison.Ordinal)));
        Assert.Equal(message, Refused(cards + "<interface type='user'/>", hardwareVersion).Message);
    }
}
