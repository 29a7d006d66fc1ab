using System.Text.Json;
using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignClients;
using EsxVirt.Conformance.Tests.ForeignServers;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>What domains show, asked by virsh, pyvmomi, govmomi and esxvirt.</summary>
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

    [Theory]
    [InlineData("esxi-8.0", "esx", "")]
    [InlineData("esxi-6.7", "esx", "")]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1")]
    public async Task Pyvmomi_gets_tickets_and_the_picture_that_esxvirt_gets(string product, string scheme, string path)
    {
        using var directory = new TemporaryDirectory();
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, vms: 3, tls: true);
        string ours = directory.PathOf("ours.png");
        (await EsxvirtCommand.RunAsync(
            ["-c", host.ConnectionUri(scheme, path), "screenshot", "test", ours], host.Environment)).Succeeded();

        JsonElement report = JsonDocument.Parse(await PyvmomiTests.RunAsync(host, "displays.py", "test")).RootElement;

        string vmx = report.GetProperty("mks")[1].GetString()!;
        Assert.EndsWith("] test/test.vmx", vmx, StringComparison.Ordinal);
        Assert.Equal($"[true, \"{vmx}\", 902]", report.GetProperty("mks").GetRawText());
        Assert.Equal($"[true, \"{vmx}\", 443]", report.GetProperty("webmks").GetRawText());
        Assert.Equal($"[true, \"{vmx}\", 902]", report.GetProperty("old").GetRawText());
        Assert.Equal(3, report.GetProperty("different").GetInt32());
        string picture = Convert.ToHexStringLower(
            await File.ReadAllBytesAsync(ours, TestContext.Current.CancellationToken));
        Assert.Equal(picture, report.GetProperty("picture").GetString());
        Assert.Equal(picture, report.GetProperty("screen").GetString());
        Assert.Equal(
            """[["poweredOn", "poweredOff"], ["poweredOn", "poweredOff"], ["poweredOn", "poweredOff"]]""",
            report.GetProperty("off").GetRawText());
    }

    [Theory]
    [InlineData("esxi-8.0", "esx", "")]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1")]
    public async Task Govmomi_gets_a_ticket_and_the_picture_that_esxvirt_gets(
        string product, string scheme, string path)
    {
        string program = await GoProgram.RequireAsync("displays");
        using var directory = new TemporaryDirectory();
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, vms: 3);
        string ours = directory.PathOf("ours.png");
        (await EsxvirtCommand.RunAsync(
            ["-c", host.ConnectionUri(scheme, path), "screenshot", "test", ours], host.Environment)).Succeeded();

        ToolResult result = await ForeignTool.RunAsync(
            program,
            [
                $"http://{host.UserName}:{host.Password}@127.0.0.1:{host.Port}/sdk",
                scheme == "vpx" ? "/folder1/dc1" : "", "test",
            ]);

        JsonElement report = JsonDocument.Parse(result.Succeeded()).RootElement;
        Assert.Equal(
            $"[true,\"{report.GetProperty("vmx").GetString()}\",443]", report.GetProperty("webmks").GetRawText());
        Assert.Equal(
            Convert.ToHexStringLower(await File.ReadAllBytesAsync(ours, TestContext.Current.CancellationToken)),
            report.GetProperty("picture").GetString());
    }

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", "DC0/DC0_H0")]
    public async Task Displays_of_a_machine_of_vcsim(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        string uri = vcsim.ConnectionUri(scheme, path);
        string name = (await vcsim.EsxvirtAsync(uri, "list", "--name")).Succeeded().Split('\n')[0];
        InventoryReport inventory = await vcsim.ReadInventoryAsync();
        await vcsim.UploadVmxAsync(
            inventory.VirtualMachines.Single(m => m.Name == name), model == "esx" ? "ha-datacenter" : "DC0",
            """
            config.version = "8"
            virtualHW.version = "13"
            RemoteDisplay.vnc.enabled = "TRUE"
            RemoteDisplay.vnc.port = "5907"
            RemoteDisplay.vnc.ip = "192.0.2.7"

            """);

        Assert.Equal("192.0.2.7:7\n\n", (await vcsim.EsxvirtAsync(uri, "vncdisplay", name)).Succeeded());
        Assert.Equal("vnc://192.0.2.7:7\n", (await vcsim.EsxvirtAsync(uri, "domdisplay", name)).Succeeded());
        // It has no screens: neither the service, nor the method for a file, nor tickets.
        ToolResult screenshot = await vcsim.EsxvirtAsync(uri, "screenshot", name, "never.png");
        Assert.Equal(1, screenshot.ExitCode);
        Assert.Contains("HTTP response code 404 for", screenshot.StandardError, StringComparison.Ordinal);
        Assert.False(File.Exists("never.png"));
        ToolResult console = await vcsim.EsxvirtAsync(uri, "console", name);
        Assert.Equal(1, console.ExitCode);
        Assert.Contains("AcquireTicket", console.StandardError, StringComparison.Ordinal);
    }
}
