using EsxVirt.Conformance.Tests.Foreign;
using Xunit;

namespace EsxVirt.Conformance.Tests.ForeignClients;

/// <summary>
/// Real virsh opens our simulator in each way that its ESX driver knows. What it prints then, the transcripts compare.
/// </summary>
public sealed class VirshTests
{
    [Theory]
    [InlineData("esxi-8.0", "esx", "", false)]
    [InlineData("esxi-8.0", "esx", "", true)]
    [InlineData("esxi-6.7", "esx", "", true)]
    [InlineData("esx-3.5", "esx", "", false)]
    [InlineData("gsx-2.0", "gsx", "", false)]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1", true)]
    public async Task Virsh_lists_the_simulated_machines(string product, string scheme, string path, bool tls)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, vms: 12, tls);

        ToolResult result = await ForeignTool.RunAsync(
            virsh, ["-c", host.ConnectionUri(scheme, path), "list --all --uuid; nodeinfo"], host.Environment);

        string output = result.Succeeded();
        Assert.Contains(output.Split('\n'), line => Guid.TryParse(line, out _));
        Assert.Contains("Memory size:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Virsh_is_refused_with_a_wrong_password()
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 1);
        using AuthFile wrong = new(host.UserName, "not the password");

        ToolResult result = await ForeignTool.RunAsync(
            virsh, ["-c", host.ConnectionUri(), "hostname"], wrong.Environment);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("call to 'Login'", result.StandardError, StringComparison.Ordinal);
    }
}
