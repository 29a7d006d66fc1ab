using EsxVirt.Libvirt.Model.HostInterfaces;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Xml;

public sealed class HostInterfaceXmlTests
{
    // As virsh 9.0 prints it of an ESX host.
    [Fact]
    public void A_card_with_an_address_by_DHCP() => Assert.Equal(
        """
        <interface type='ethernet' name='vmnic0'>
          <start mode='onboot'/>
          <protocol family='ipv4'>
            <dhcp peerdns='no'/>
            <ip address='10.1.2.3' prefix='23'/>
          </protocol>
          <mac address='00:0c:29:81:d8:a0'/>
        </interface>

        """,
        HostInterfaceXml.Format(new HostInterfaceDefinition(
            "vmnic0",
            Mtu: null,
            [
                new InterfaceProtocol(
                    "ipv4", AutoConfiguration: false, new InterfaceDhcp(PeerDns: false),
                    [new InterfaceAddress("10.1.2.3", 23)]),
            ],
            "00:0c:29:81:d8:a0")));

    [Fact]
    public void What_is_not_said_is_left_out_and_values_are_escaped() => Assert.Equal(
        """
        <interface type='ethernet' name='a&amp;b'>
          <start mode='onboot'/>
          <mtu size='9000'/>
          <protocol family='ipv6'>
            <autoconf/>
            <dhcp/>
            <ip address='fe80::1'/>
          </protocol>
        </interface>

        """,
        HostInterfaceXml.Format(new HostInterfaceDefinition(
            "a&b",
            Mtu: 9000,
            [
                new InterfaceProtocol(
                    "ipv6", AutoConfiguration: true, new InterfaceDhcp(PeerDns: null),
                    [new InterfaceAddress("fe80::1", 0)]),
            ],
            Mac: null)));
}
