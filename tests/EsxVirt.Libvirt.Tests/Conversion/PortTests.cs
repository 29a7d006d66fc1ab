using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model.Devices;
using Xunit;
using static EsxVirt.Libvirt.Tests.Conversion.Machine;

namespace EsxVirt.Libvirt.Tests.Conversion;

public class PortTests
{
    public static TheoryData<string[], CharacterSource> SerialSources => new()
    {
        { ["fileName=/dev/ttyS0"], new DeviceSource("/dev/ttyS0") },
        { ["fileType=Device"], new DeviceSource(null) },
        { ["fileType=file", "fileName=log.txt"], new FileSource("[ds] vm/log.txt") },
        { ["fileType=pipe", "fileName=\\\\.\\pipe\\com_1", "pipe.endPoint=client"],
            new PipeSource("\\\\.\\pipe\\com_1") },
        { ["fileType=network", "fileName=telnet://1.2.3.4:42001"],
            new TcpSource(true, "1.2.3.4", "42001", TcpProtocol.Telnet) },
        { ["fileType=network", "fileName=//h:12"], new TcpSource(true, "h", "12", TcpProtocol.Raw) },
        { ["fileType=network", "fileName=TCP4://Host:0012/p?q#f", "network.endPoint=Server"],
            new TcpSource(true, "Host", "12", TcpProtocol.Raw) },
        { ["fileType=network", "fileName=telnets://u:p@[fe80::1]:1", "network.endPoint=client"],
            new TcpSource(false, "fe80::1", "1", TcpProtocol.Telnets) },
        { ["fileType=network", "fileName=ssl://a%2Db:70000"], new TcpSource(true, "a-b", "70000", TcpProtocol.Tls) },
        { ["fileType=network", "fileName=tcp6+ssl://h:1"], new TcpSource(true, "h", "1", TcpProtocol.Tls) },
        { ["fileType=network"], new NullSource() },
    };

    [Theory]
    [MemberData(nameof(SerialSources))]
    public void Serial_port_of_every_kind_is_read_and_is_the_console(string[] values, CharacterSource source)
    {
        DomainDevices devices = Read(Device("serial1", ["present=TRUE", .. values])).Devices;
        Assert.Equal([new SerialDevice(source, 1)], devices.Serials);
        Assert.Equal([new ConsoleDevice(source, 1)], devices.Consoles);
    }

    [Theory]
    [InlineData("")]
    [InlineData("h:12")]
    [InlineData("tcp:h:19")]
    [InlineData("tcp://h")]
    [InlineData("tcp://h:")]
    [InlineData("tcp://h:0")]
    [InlineData("tcp://h:x")]
    [InlineData("tcp://:1")]
    [InlineData("tcp://h:1x")]
    [InlineData("tcp://a b:1")]
    [InlineData("tcp://h:1/a b")]
    [InlineData("tcp://h:1?%zz")]
    [InlineData("tcp://h:1#a#b")]
    [InlineData("tcp://[::1:1")]
    [InlineData("1tcp://h:1")]
    [InlineData("gibberish://:7001")]
    [InlineData("dGhpcyBpcyBubyBVUkk=")]
    public void Network_serial_port_that_leads_nowhere_is_null(string name) => Assert.Equal(
        [new SerialDevice(new NullSource(), 0)],
        Read(Device("serial0", "present=TRUE", "fileType=network", $"fileName={name}",
            "network.endPoint=nobody")).Devices.Serials);

    [Theory]
    [InlineData("serial0", "fileType=thinprint", "Expecting VMX entry 'serial0.fileType' to be 'device', 'file' or "
        + "'pipe' or 'network' but found 'thinprint' (line 4)")]
    [InlineData("serial0", "fileType=file", "Missing essential config entry 'serial0.fileName'")]
    [InlineData("parallel0", "fileType=device", "Missing essential config entry 'parallel0.fileName'")]
    [InlineData("parallel0", "fileName=/dev/parport0", "Missing essential config entry 'parallel0.fileType'")]
    public void Port_that_cannot_be_expressed_is_left_out_with_a_warning(string port, string value, string reason)
    {
        ConversionResult result = Convert(Device(port, "present=TRUE", value));
        Assert.Equal(DomainDevices.None with { Videos = result.Domain.Devices.Videos }, result.Domain.Devices);
        Assert.Equal([$"{port} is left out: {reason}"], result.Warnings);
    }

    [Theory]
    [InlineData("fileName=gopher://h:1", "network.endPoint=server",
        "VMX entry 'serial0.fileName' contains unsupported scheme 'gopher' (line 5)")]
    [InlineData("fileName=tcp://h:1", "network.endPoint=both",
        "Expecting VMX entry 'serial0.network.endPoint' to be 'server' or 'client' but found 'both' (line 6)")]
    public void Network_serial_port_that_cannot_be_expressed_is_left_out_with_a_warning(
        string name, string side, string reason)
    {
        ConversionResult result = Convert(Device("serial0", "present=TRUE", "fileType=network", name, side));
        Assert.Empty(result.Domain.Devices.Serials);
        Assert.Equal([$"serial0 is left out: {reason}"], result.Warnings);
    }

    [Theory]
    [InlineData("device", "/dev/parport0", "/dev/parport0")]
    [InlineData("FILE", "print.txt", "[ds] vm/print.txt")]
    public void Parallel_port_of_every_kind_is_read(string type, string name, string path)
    {
        ParallelDevice port = Assert.Single(
            Read(Device("parallel2", "present=TRUE", $"fileType={type}", $"fileName={name}")).Devices.Parallels);
        Assert.Equal(2u, port.Port);
        Assert.Equal(path, port.Source is FileSource file ? file.Path : ((DeviceSource)port.Source).Path);
    }

    [Fact]
    public void Ports_beyond_the_last_are_none() =>
        Assert.Equal(DomainDevices.None with { Videos = Read("").Devices.Videos },
            Read(Device("serial4", "present=TRUE") + Device("parallel3", "present=TRUE")).Devices);
}
