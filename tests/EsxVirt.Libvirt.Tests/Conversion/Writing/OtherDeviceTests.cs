using Xunit;
using static EsxVirt.Libvirt.Tests.Conversion.Writing.Conversions;

namespace EsxVirt.Libvirt.Tests.Conversion.Writing;

/// <summary>Ports, displays, video cards, folders and TPMs.</summary>
public class OtherDeviceTests
{
    [Theory]
    [InlineData("raw", "connect", "192.0.2.9", "tcp://192.0.2.9:70", "client")]
    [InlineData("telnet", "bind", "h", "telnet://h:70", "server")]
    [InlineData("telnets", "bind", "h", "telnets://h:70", "server")]
    [InlineData("tls", "bind", "h", "ssl://h:70", "server")]
    [InlineData("raw", "bind", "2001:db8::1", "tcp://[2001:db8::1]:70", "server")]
    public void A_serial_port_on_the_network_is_a_uri(
        string protocol, string mode, string host, string uri, string endPoint) =>
        Assert.Equal(
            [
                "serial2.present = \"true\"", "serial2.fileType = \"network\"", $"serial2.fileName = \"{uri}\"",
                $"serial2.network.endPoint = \"{endPoint}\"", "serial2.yieldOnMsrRead = \"true\"",
            ],
            Lines($"<serial type='tcp'><source mode='{mode}' host='{host}' service='70'/><protocol type='{protocol}'/>"
                + "<target port='2'/></serial>", start: "serial"));

    [Theory]
    [InlineData("<serial type='pty'/>", "unsupported configuration: Unsupported character device type 'pty'")]
    [InlineData("<serial type='null'/>", "unsupported configuration: Unsupported character device type 'null'")]
    [InlineData("<parallel type='pipe'><source path='p'/></parallel>",
        "unsupported configuration: Unsupported character device type 'pipe'")]
    [InlineData("<serial type='dev'><source path='p'/><target port='4'/></serial>",
        "internal error: Serial port index 4 out of [0..3] range")]
    [InlineData("<parallel type='dev'><source path='p'/><target port='3'/></parallel>",
        "internal error: Parallel port index 3 out of [0..2] range")]
    [InlineData("<serial type='dev'><source path='p'/><target port='1'/></serial>"
        + "<serial type='dev'><source path='q'/><target port='1'/></serial>",
        "unsupported configuration: two devices need the VMX entry 'serial1.present'")]
    [InlineData("<graphics type='vnc'/><graphics type='vnc'/>",
        "unsupported configuration: two devices need the VMX entry 'RemoteDisplay.vnc.enabled'")]
    [InlineData("<graphics type='spice'/>", "unsupported configuration: Unsupported graphics type 'spice'")]
    [InlineData("<video/><video/>", "internal error: No support for multiple video devices")]
    [InlineData("<video><model type='qxl'/></video>", "unsupported configuration: Unsupported video device type 'qxl'")]
    [InlineData(
        "<video><model heads='2'/></video>", "unsupported configuration: Multi-head video devices are unsupported")]
    [InlineData("<filesystem type='file'><source file='f'/><target dir='t'/></filesystem>",
        "unsupported configuration: Only 'mount' filesystem type is supported")]
    public void A_device_that_VMware_cannot_have_is_refused(string device, string message) =>
        Assert.Equal(message, Refused(device).Message);

    [Fact]
    public void Parallel_ports_follow_the_serial_ones() => Assert.Equal(
        [
            "serial0.present = \"true\"", "serial0.fileType = \"file\"",
            "serial0.fileName = \"/vmfs/volumes/ds/s.log\"", "serial0.yieldOnMsrRead = \"true\"",
            "parallel0.present = \"true\"", "parallel0.fileType = \"device\"",
            "parallel0.fileName = \"/dev/parport0\"", "parallel1.present = \"true\"", "parallel1.fileType = \"file\"",
            "parallel1.fileName = \"/tmp/p|22\"",
        ],
        Lines("<parallel type='dev'><source path='/dev/parport0'/></parallel>"
            + "<parallel type='file'><source path='/tmp/p\"'/></parallel>"
            + "<serial type='file'><source path='[ds] s.log'/></serial>")
            .Where(line => line.StartsWith("serial", StringComparison.Ordinal)
                || line.StartsWith("parallel", StringComparison.Ordinal)));

    [Theory]
    [InlineData("port='5901'", new[] { "port = \"5901\"" })]
    [InlineData("port='-1'", new string[0])]
    [InlineData("port='5901' autoport='yes'", new string[0])]
    [InlineData("port='0' autoport='no' listen='::' keymap='de' passwd='a\"b'",
        new[] { "port = \"0\"", "ip = \"::\"", "keymap = \"de\"", "password = \"a|22b\"" })]
    [InlineData("port='-1' autoport='no'", new[] { "port = \"0\"" })]
    public void Vnc_lines_are_those_that_are_set(string attributes, string[] rest) => Assert.Equal(
        ["RemoteDisplay.vnc.enabled = \"true\"", .. rest.Select(line => "RemoteDisplay.vnc." + line)],
        Lines($"<graphics type='vnc' {attributes}/>", start: "RemoteDisplay"));

    [Theory]
    [InlineData("", null)]
    [InlineData("<graphics type='vnc'/>", "4194304")]
    [InlineData("<video/>", "4194304")]
    [InlineData("<video><model vram='1'/></video>", "65536")]
    [InlineData("<video><model vram='65'/></video>", "131072")]
    [InlineData("<video><model vram='8193'/></video>", "16777216")]
    [InlineData("<video><model vram='2147483648'/></video>", "2199023255552")]
    public void Video_memory_is_a_power_of_two_of_at_least_64_KiB(string devices, string? bytes) => Assert.Equal(
        bytes is null ? [] : [$"svga.vramSize = \"{bytes}\""], Lines(devices, start: "svga"));

    [Theory]
    [InlineData(Tpm, " firmware='efi'", 14, null)]
    [InlineData(Tpm + Tpm, "", 13, "unsupported configuration: VMware only supports a single TPM device")]
    [InlineData(Tpm, "", 13, "unsupported configuration: vTPM requires virtual hardware version 14 or higher")]
    [InlineData(Tpm, " firmware='bios'", 14, "unsupported configuration: vTPM requires EFI firmware")]
    [InlineData("<tpm model='tpm-crb'><backend type='emulator'/></tpm>", " firmware='efi'", 14, Crb)]
    [InlineData("<tpm model='tpm-crb'><backend type='emulator' version='1.2'/></tpm>", " firmware='efi'", 14, Crb)]
    [InlineData("<tpm model='tpm-crb'><backend type='passthrough' version='2.0'/></tpm>", " firmware='efi'", 14, Crb)]
    [InlineData("<tpm><backend type='emulator' version='2.0'/></tpm>", " firmware='efi'", 14, Crb)]
    public void Only_VMwares_own_tpm_is_written(
        string devices, string osAttributes, int hardwareVersion, string? message)
    {
        if (message is null)
            Assert.Contains("vtpm.present = \"TRUE\"", Lines(devices, hardwareVersion, osAttributes: osAttributes));
        else
            Assert.Equal(message, Assert.Throws<EsxVirt.Libvirt.Errors.VirException>(
                () => Lines(devices, hardwareVersion, osAttributes: osAttributes)).Message);
    }

    private const string Tpm = "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>";
    private const string Crb = "unsupported configuration: VMware driver only supports TPM 2.0 with the CRB model";
}
