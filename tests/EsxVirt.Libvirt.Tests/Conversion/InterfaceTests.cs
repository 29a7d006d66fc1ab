using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model.Devices;
using Xunit;
using static EsxVirt.Libvirt.Tests.Conversion.Machine;

namespace EsxVirt.Libvirt.Tests.Conversion;

public class InterfaceTests
{
    private static readonly Guid Switch = Guid.Parse("50342ab2-94e9-3b16-1d68-87bfff4a5440");

    public static TheoryData<string[], InterfaceConnection, string?> Connections => new()
    {
        { [], new NullConnection(), null },
        { ["networkName=VM Network"], new BridgeConnection("VM Network"), null },
        { ["networkName=say |22x|22"], new BridgeConnection("say \"x\""), null },
        { ["connectionType=Bridged", "networkName=n"], new BridgeConnection("n"), null },
        { ["connectionType=custom", "networkName=n", "vnet=/dev/vmnet1"], new BridgeConnection("n"), "/dev/vmnet1" },
        { ["connectionType=nat", "networkName=n"], new UserConnection(), null },
        { [$"dvs.switchId={Switch}"], new VdsConnection(Switch, 0, null, 0), null },
        {
            ["connectionType=unheard-of", $"dvs.switchId={Switch}", "dvs.portId=5", "dvs.portgroupId=pg",
                "dvs.connectionId=-7"],
            new VdsConnection(Switch, 5, "pg", -7), null
        },
    };

    [Theory]
    [MemberData(nameof(Connections))]
    public void Card_of_every_connection_is_read(string[] values, InterfaceConnection connection, string? target) =>
        Assert.Equal(
            [new InterfaceDevice(connection, default, null, null, target, null)],
            Read(Device("ethernet0", ["present=TRUE", .. values])).Devices.Interfaces);

    [Theory]
    [InlineData("ethernet0 ethernet1")]
    [InlineData("ethernet1 ethernet0 ethernet1 ethernet0")]
    [InlineData("ethernet0 ethernet1 ethernet0")]
    public void Cards_come_once_each_by_number_in_whatever_order_their_keys_are(string mentions)
    {
        string[] prefixes = mentions.Split(' ');
        string keys = string.Concat(prefixes.Select((prefix, line) => Device(prefix, [$"unread{line}=x"])));
        DomainDevices devices = Read(
            keys + Device("ethernet1", "present=TRUE", "networkName=second")
            + Device("ethernet0", "present=TRUE", "networkName=first")).Devices;
        Assert.Equal(
            [new BridgeConnection("first"), new BridgeConnection("second")],
            devices.Interfaces.Select(card => card.Connection));
    }

    [Theory]
    [InlineData("generatedAddress=00:0C:29:3b:64:ca", null, "00:0c:29:3b:64:ca", null)]
    [InlineData("generatedAddress=0:c:29:3b:64:a", "generated", "00:0c:29:3b:64:0a", MacType.Generated)]
    [InlineData("generatedAddress=00:50:56:91:48:c7 old", "VPX", "00:50:56:91:48:c7", MacType.Generated)]
    [InlineData("address=00:50:56:00:00:01", "Static", "00:50:56:00:00:01", MacType.Static)]
    [InlineData("address=00:50:56:00:00:01", "generated", "00:00:00:00:00:00", MacType.Generated)]
    [InlineData("generatedAddress=00:50:56:00:00:01", "static", "00:00:00:00:00:00", MacType.Static)]
    public void Mac_address_comes_from_the_key_of_its_type(string address, string? type, string mac, MacType? expected)
    {
        string[] values = type is null ? [address] : [address, $"addressType={type}"];
        InterfaceDevice card = Assert.Single(Read(Device("ethernet0", ["present=TRUE", .. values])).Devices.Interfaces);
        Assert.Equal((mac, expected), (card.Mac.ToString(), card.MacType));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("false", false)]
    [InlineData("whatever", false)]
    public void Mac_check_is_read_ignoring_case(string value, bool expected) =>
        Assert.Equal(expected, Assert.Single(
            Read(Device("ethernet0", "present=TRUE", $"checkMACAddress={value}")).Devices.Interfaces).MacCheck);

    [Theory]
    [InlineData("vlance", "0", InterfaceModel.Vlance)]
    [InlineData("vmxnet", "0", InterfaceModel.Vmxnet)]
    [InlineData("VMXNET", "15", InterfaceModel.Vmxnet2)]
    [InlineData("vmxnet3", "15", InterfaceModel.Vmxnet3)]
    [InlineData("E1000", "0", InterfaceModel.E1000)]
    [InlineData("e1000e", "0", InterfaceModel.E1000E)]
    public void Card_of_every_model_is_read(string name, string features, InterfaceModel model) => Assert.Equal(
        model, Assert.Single(Read(Device("ethernet0", "present=TRUE", $"virtualDev={name}",
            $"features={features}")).Devices.Interfaces).Model);

    [Theory]
    [InlineData(
        "connectionType=hostonly", "No yet handled value 'hostonly' for VMX entry 'ethernet0.connectionType' (line 4)")]
    [InlineData("connectionType=", "Invalid value '' for VMX entry 'ethernet0.connectionType' (line 4)")]
    [InlineData("connectionType=bridged", "Missing essential config entry 'ethernet0.networkName'")]
    [InlineData("addressType=manual", "Expecting VMX entry 'ethernet0.addressType' to be 'generated' or 'static' or "
        + "'vpx' but found 'manual' (line 4)")]
    [InlineData("generatedAddress=00:0c:29",
        "Expecting VMX entry 'ethernet0.generatedAddress' to be MAC address but found '00:0c:29' (line 4)")]
    [InlineData("virtualDev=virtio", "Expecting VMX entry 'ethernet0.virtualDev' to be 'vlance' or 'vmxnet' or "
        + "'vmxnet3' or 'e1000' or 'e1000e' but found 'virtio' (line 4)")]
    [InlineData(
        "dvs.switchId=xyz", "Could not parse UUID from string 'xyz' in VMX entry 'ethernet0.dvs.switchId' (line 4)")]
    public void Card_that_cannot_be_expressed_is_left_out_with_a_warning(string value, string reason)
    {
        ConversionResult result = Convert(
            Device("ethernet0", "present=TRUE", value) + Device("ethernet1", "present=TRUE", "networkName=n"));
        Assert.Equal([new BridgeConnection("n")], result.Domain.Devices.Interfaces.Select(card => card.Connection));
        Assert.Equal([$"ethernet0 is left out: {reason}"], result.Warnings);
    }

    [Theory]
    [InlineData("ethernet.x")]
    [InlineData("ethernetX.y")]
    [InlineData("ethernet1")]
    [InlineData("ethernet-1.x")]
    [InlineData("ethernet0:1.x")]
    [InlineData("Ethernet2147483648.present")]
    public void Key_without_an_index_is_ignored_with_a_warning(string key)
    {
        ConversionResult result = Convert($"{key} = \"TRUE\"");
        Assert.Empty(result.Domain.Devices.Interfaces);
        Assert.Equal([$"failed to parse the index of the VMX key '{key}' (line 3); it is ignored"], result.Warnings);
    }

    [Fact]
    public void Cards_come_in_the_order_of_their_numbers_however_large() => Assert.Equal(
        ["a", "b", "c"],
        Read(Device("ethernet2147483647", "present=TRUE", "networkName=c")
            + Device("ethernet10", "present=TRUE", "networkName=b")
            + Device("ethernet9", "present=TRUE", "networkName=a"))
            .Devices.Interfaces.Select(card => ((BridgeConnection)card.Connection).Bridge));

    [Fact]
    public void Absent_card_is_only_checked_for_its_flags()
    {
        Assert.Empty(
            Read(Device("ethernet0", "present=FALSE", "addressType=manual", "virtualDev=virtio")).Devices.Interfaces);
        Assert.Equal(
            "internal error: Config entry 'ethernet0.startConnected' must represent a boolean "
                + "value (true|false) (line 4)",
            Fail(Device("ethernet0", "present=FALSE", "startConnected=1")));
    }
}
