using EsxVirt.Conformance.Tests.Foreign;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>What domains show, asked by virsh and by esxvirt.</summary>
public sealed class DisplayTests
{
    [Fact]
    public async Task Virsh_and_esxvirt_tell_the_same_displays()
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 20);
        // Without 'desktop', whose port the host chooses: virsh counts that as port -1.
        const string Commands =
            "vncdisplay test; vncdisplay 'web server'; vncdisplay db/primary; vncdisplay nosuch; "
            + "domdisplay test; domdisplay 'web server'; domdisplay db/primary; "
            + "domdisplay 'web server' --include-password; domdisplay 'web server' --all; "
            + "domdisplay 'web server' --type vnc; domdisplay 'web server' --type spice; domdisplay test --type vnc; "
            + "screenshot db/primary; screenshot test --screen 1; screenshot test --screen x; "
            + "screenshot test --screen -1; screenshot nosuch";
        string[] arguments = ["-c", host.ConnectionUri(), Commands];
        ToolResult expected = await ForeignTool.RunAsync(virsh, arguments, host.Environment);
        ToolResult actual = await EsxvirtCommand.RunAsync(arguments, host.Environment);
        Assert.Equal(expected.StandardOutput, actual.StandardOutput);
        Assert.Equal(expected.StandardError, actual.StandardError);
        Assert.Equal(expected.ExitCode, actual.ExitCode);
    }

    [Fact]
    public async Task A_port_that_the_host_chooses_is_no_display()
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 20);
        ToolResult result = await EsxvirtCommand.RunAsync(
            ["-c", host.ConnectionUri(), "vncdisplay desktop; domdisplay desktop"], host.Environment);
        Assert.Equal(
            "error: Failed to get VNC port. Is this domain using VNC?\nerror: No graphical display found\n",
            result.StandardError);
    }

    [Theory]
    [InlineData("esxi-8.0", "esx", "", false)]
    [InlineData("esxi-6.7", "esx", "", true)]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1", false)]
    public async Task Virsh_and_esxvirt_get_the_same_picture(string product, string scheme, string path, bool tls)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        using var directory = new TemporaryDirectory();
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, vms: 3, tls);
        string theirs = directory.PathOf("theirs.png"), ours = directory.PathOf("ours.png");

        ToolResult expected = await ForeignTool.RunAsync(
            virsh, ["-c", host.ConnectionUri(scheme, path), "screenshot", "test", theirs], host.Environment);
        ToolResult actual = await EsxvirtCommand.RunAsync(
            ["-c", host.ConnectionUri(scheme, path), "screenshot", "test", ours], host.Environment);

        Assert.Equal(expected.Succeeded().Replace(theirs, ours), actual.Succeeded());
        Assert.Equal(
            await File.ReadAllBytesAsync(theirs, TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(ours, TestContext.Current.CancellationToken));
        Assert.Equal(["ours.png", "theirs.png"], Directory.EnumerateFiles(Path.GetDirectoryName(ours)!)
            .Select(Path.GetFileName).Order());
    }
}
