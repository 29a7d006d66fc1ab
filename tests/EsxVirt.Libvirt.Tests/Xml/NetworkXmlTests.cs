using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Networks;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Xml;

/// <summary>Network XML as libvirt writes it, and what virsh 9.0 says to documents that are wrong.</summary>
public sealed class NetworkXmlTests
{
    [Fact]
    public void A_switch_with_a_card_is_a_bridge_to_the_world()
    {
        var network = new NetworkDefinition(
            "vSwitch0",
            new Guid("2f467347-8b4e-8655-e7d6-c4c3fb968009"),
            new NetworkForward(NetworkForwardMode.Bridge, ["vmnic0"]),
            Bridge: null, Mtu: null, Vlan: null, Bandwidth: null,
            [new NetworkPortGroup("VM Network", IsDefault: false, Vlan: null, Bandwidth: null)],
            Others: []);
        Assert.Equal(
            """
            <network>
              <name>vSwitch0</name>
              <uuid>2f467347-8b4e-8655-e7d6-c4c3fb968009</uuid>
              <forward dev='vmnic0' mode='bridge'>
                <interface dev='vmnic0'/>
              </forward>
              <portgroup name='VM Network'>
              </portgroup>
            </network>

            """,
            NetworkXml.Format(network));
    }

    [Fact]
    public void Limits_without_an_average_are_a_pair_of_tags()
    {
        var rate = new BandwidthRate(12800, 12800, 102400);
        var network = new NetworkDefinition(
            "vSwitch0", new Guid("2f467347-8b4e-8655-e7d6-c4c3fb968009"), Forward: null,
            new NetworkBridge(Name: null, Stp: false, Delay: 0), Mtu: null, Vlan: null,
            new NetworkBandwidth(rate, rate),
            [
                new NetworkPortGroup(
                    "VM Network", IsDefault: false, Vlan: null,
                    new NetworkBandwidth(new BandwidthRate(0, 7, 7), new BandwidthRate(0, 0, 0))),
            ],
            Others: []);
        Assert.Equal(
            """
            <network>
              <name>vSwitch0</name>
              <uuid>2f467347-8b4e-8655-e7d6-c4c3fb968009</uuid>
              <bridge stp='off' delay='0'/>
              <bandwidth>
                <inbound average='12800' peak='12800' burst='102400'/>
                <outbound average='12800' peak='12800' burst='102400'/>
              </bandwidth>
              <portgroup name='VM Network'>
                <bandwidth>
                </bandwidth>
              </portgroup>
            </network>

            """,
            NetworkXml.Format(network));
    }

    [Fact]
    public void A_whole_document_is_read_and_written_back()
    {
        const string Document =
            """
            <network>
              <name>a &amp; &lt;b&gt; &quot;c&quot;</name>
              <uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid>
              <forward dev='vmnic1' mode='bridge'>
                <interface dev='vmnic1'/>
                <interface dev='vmnic2'/>
              </forward>
              <bandwidth>
                <inbound average='1000' peak='5000' burst='5120'/>
                <outbound average='128' burst='256'/>
              </bandwidth>
              <portgroup name='one' default='yes'>
                <vlan>
                  <tag id='42'/>
                </vlan>
                <bandwidth>
                  <inbound average='1'/>
                </bandwidth>
              </portgroup>
              <portgroup name='&apos;two&apos;'>
                <vlan trunk='yes'>
                  <tag id='1'/>
                  <tag id='4095'/>
                </vlan>
              </portgroup>
            </network>

            """;
        Assert.Equal(Document, NetworkXml.Format(NetworkXml.Parse(Document)));
    }

    [Fact]
    public void What_a_switch_cannot_have_is_told_by_name() => Assert.Equal(
        ["ip", "dns", "domain"],
        NetworkXml.Parse(
            """
            <network>
              <name>x</name>
              <ip address='192.0.2.1'/>
              <ip address='192.0.2.2'/>
              <dns/>
              <domain name='example.com'/>
              <mtu size='9000'/>
            </network>
            """).Others);

    [Theory]
    [InlineData("<name>x</name>", null)]
    [InlineData("<name>x</name><forward mode='none'/>", NetworkForwardMode.None)]
    [InlineData("<name>x</name><forward/><ip address='192.0.2.1'/>", NetworkForwardMode.Nat)]
    [InlineData("<name>x</name><forward mode='hostdev'/>", NetworkForwardMode.HostDev)]
    public void Forwarding_without_a_mode_is_nat(string content, NetworkForwardMode? mode) =>
        Assert.Equal(mode, NetworkXml.Parse($"<network>{content}</network>").Forward?.Mode);

    [Fact]
    public void A_device_of_the_forward_element_is_a_card() => Assert.Equal(
        ["vmnic4"],
        NetworkXml.Parse("<network><name>x</name><forward mode='bridge' dev='vmnic4'/></network>").Forward!.Interfaces);

    // Messages of virsh 9.0, but for the names of the test.
    [Theory]
    [InlineData("", "missing name information")]
    [InlineData("<name></name>", "missing name information")]
    [InlineData("<name>a/b</name>", "invalid char in name: /")]
    [InlineData("<name>t</name><uuid>xx</uuid>", "internal error: malformed uuid element")]
    [InlineData("<name>t</name><forward mode='foo'/>", "unsupported configuration: unknown forwarding type 'foo'")]
    [InlineData("<name>t</name><forward mode='open'/>",
        "XML error: open forwarding requested, but no IP address provided for network 't'")]
    [InlineData("<name>t</name><forward mode='bridge' dev='a'><interface dev='b'/></forward>",
        "XML error: <forward dev='a'> must match first <interface dev='b'/> in network t")]
    [InlineData("<name>t</name><forward mode='bridge'><interface dev='a'/><interface dev='a'/></forward>",
        "XML error: interface 'a' can only be listed once in network t")]
    [InlineData("<name>t</name><forward mode='bridge'><interface/></forward>",
        "XML error: Missing required dev attribute in <forward> <interface> element of network t")]
    [InlineData("<name>t</name><forward mode='bridge'><pf/></forward>",
        "XML error: Missing required dev attribute in <pf> element of network 't'")]
    [InlineData("<name>t</name><forward mode='bridge'><interface dev='a'/></forward><bridge name='b'/>",
        "XML error: A network with forward mode='bridge' can specify a bridge name or a forward dev, "
            + "but not both (network 't')")]
    [InlineData("<name>t</name><forward mode='bridge'/><bridge name='b' delay='3'/>",
        "XML error: bridge delay/stp/zone options only allowed in route, nat, and isolated mode, not "
            + "in bridge (network 't')")]
    [InlineData("<name>t</name><bridge name='b' delay='x'/>", "XML error: Invalid delay value in network 't'")]
    [InlineData("<name>t</name><forward mode='bridge'/><mtu size='9000'/>",
        "XML error: mtu size only allowed in open, route, nat, and isolated mode, not in bridge (network 't')")]
    [InlineData("<name>t</name><mtu size='x'/>", "XML error: Invalid mtu size 'x' in network 't'")]
    [InlineData("<name>t</name><portgroup/>", "XML error: Missing required name attribute in portgroup")]
    [InlineData(
        "<name>t</name><bandwidth><inbound peak='3'/></bandwidth>", "Missing mandatory average or floor attributes")]
    [InlineData("<name>t</name><bandwidth><inbound floor='3'/></bandwidth>",
        "unsupported configuration: floor attribute is not supported for this config")]
    [InlineData("<name>t</name><bandwidth><outbound average='1' floor='2'/></bandwidth>",
        "unsupported configuration: 'floor' attribute allowed only in <inbound> element")]
    [InlineData("<name>t</name><bandwidth><inbound average='x'/></bandwidth>",
        "unsupported configuration: could not convert bandwidth average value 'x'")]
    [InlineData("<name>t</name><bandwidth><inbound average='1'/><inbound average='1'/></bandwidth>",
        "Only one child <inbound> element allowed")]
    [InlineData("<name>t</name><vlan/>",
        "XML error: missing tag id - each <vlan> must have at least one <tag id='n'/> subelement")]
    [InlineData("<name>t</name><vlan><tag id='5000'/></vlan>", "XML error: vlan tag id 5000 too large (maximum 4095)")]
    [InlineData("<name>t</name><vlan><tag id='x'/></vlan>",
        "XML error: Invalid value for attribute 'id' in element 'tag': 'x'. Expected non-negative integer value")]
    [InlineData("<name>t</name><vlan><tag/></vlan>", "XML error: Missing required attribute 'id' in element 'tag'")]
    [InlineData("<name>t</name><vlan trunk='no'><tag id='1'/><tag id='2'/></vlan>",
        "XML error: invalid \"trunk='no'\" in <vlan> - trunk='yes' is required for more than one vlan tag")]
    [InlineData("<name>t</name><vlan trunk='foo'><tag id='1'/></vlan>",
        "XML error: invalid \"trunk='foo'\" in <vlan> - must be yes or no")]
    [InlineData("<name>t</name><vlan><tag id='1' nativeMode='x'/></vlan>",
        "XML error: Invalid value for attribute 'nativeMode' in element 'tag': 'x'.")]
    public void Wrong_content_is_refused_in_libvirts_words(string content, string message) => Assert.Equal(
        message, Assert.Throws<VirException>(() => NetworkXml.Parse($"<network>{content}</network>")).Message);

    [Fact]
    public void Another_root_is_refused() => Assert.Equal(
        "XML error: expecting root element of 'network', not 'domain'",
        Assert.Throws<VirException>(() => NetworkXml.Parse("<domain/>")).Message);

    [Fact]
    public void A_trunk_needs_no_list_of_VLANs() => Assert.Equal(
        new NetworkVlan(IsTrunk: true, []),
        NetworkXml.Parse("<network><name>x</name><vlan trunk='yes'/></network>").Vlan);
}
