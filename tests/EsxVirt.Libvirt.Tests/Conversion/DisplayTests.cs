using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Model.Devices;
using Xunit;
using static EsxVirt.Libvirt.Tests.Conversion.Machine;

namespace EsxVirt.Libvirt.Tests.Conversion;

public class DisplayTests
{
    [Theory]
    [InlineData("4194304", 4096)]
    [InlineData("5242880", 8192)]
    [InlineData("1500", 2)]
    [InlineData("0", 4096)]
    [InlineData("-5", 4096)]
    [InlineData("134217728", 131072)]
    public void Video_memory_is_a_power_of_two(string bytes, uint kibibytes) => Assert.Equal(
        [new VideoDevice(VideoModel.VmVga, kibibytes, 1, true)], Read($"svga.vramSize = \"{bytes}\"").Devices.Videos);

    [Fact]
    public void Vnc_server_is_read_with_all_its_settings() => Assert.Equal(
        [new VncGraphics(5903, false, "127.0.0.1", "de", "secret|")],
        Read(Device("RemoteDisplay.vnc", "enabled=TRUE", "port=5903", "ip=127.0.0.1", "keymap=de",
            "password=secret|7c")).Devices.Graphics);

    [Theory]
    [InlineData("enabled=TRUE", "key=x")]
    [InlineData("enabled=TRUE", "port=-5")]
    public void Vnc_server_without_port_lets_the_host_choose(string enabled, string port) =>
        Assert.Equal([new VncGraphics(0, true, null, null, null)], Read(
            Device("RemoteDisplay.vnc", enabled, port)).Devices.Graphics);

    [Fact]
    public void Vnc_port_out_of_range_is_kept_with_a_warning()
    {
        ConversionResult result = Convert(Device("RemoteDisplay.vnc", "enabled=TRUE", "port=80"));
        Assert.Equal([new VncGraphics(80, false, null, null, null)], result.Domain.Devices.Graphics);
        Assert.Equal(["VNC port 80 of 'RemoteDisplay.vnc.port' is out of [5900..5964] range"], result.Warnings);
    }

    [Fact]
    public void Vnc_server_that_is_off_is_not_looked_at() =>
        Assert.Empty(Read(Device("RemoteDisplay.vnc", "enabled=FALSE", "port=x")).Devices.Graphics);

    [Fact]
    public void Password_does_not_show_in_the_records_text() =>
        Assert.DoesNotContain("secret", new VncGraphics(1, false, null, null, "secret").ToString());
}
