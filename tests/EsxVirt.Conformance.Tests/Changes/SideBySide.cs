using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>Two equal simulated hosts: real virsh changes one, esxvirt the other.</summary>
internal sealed class SideBySide : IAsyncDisposable
{
    private readonly string _virsh;
    private readonly SimulatedHost _theirs;
    private readonly SimulatedHost _ours;

    private SideBySide(string virsh, SimulatedHost theirs, SimulatedHost ours) =>
        (_virsh, _theirs, _ours) = (virsh, theirs, ours);

    public SimulatedServer Ours => _ours.Server;

    public static async Task<SideBySide> StartAsync(string product, int vms)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        return new SideBySide(
            virsh, await SimulatedHost.StartAsync(product, vms), await SimulatedHost.StartAsync(product, vms));
    }

    /// <summary>Both print the same and exit alike, and both hosts are the same afterwards, file by file.</summary>
    public async Task AgreeAsync(params string[] commands)
    {
        (ToolResult expected, ToolResult actual) = await RunAsync(string.Join("; ", commands));
        Assert.Equal(expected.StandardOutput, actual.StandardOutput);
        Assert.Equal(expected.StandardError, actual.StandardError);
        Assert.Equal(expected.ExitCode, actual.ExitCode);
        Assert.Equal(_theirs.Server.Describe(), _ours.Server.Describe());
    }

    /// <summary>
    /// A wanted difference: virsh fails with one message, which must still show, and esxvirt does the thing.
    /// </summary>
    public async Task OnlyOursWorksAsync(string command, string refusal, string printed)
    {
        (ToolResult theirs, ToolResult ours) = await RunAsync(command);
        Assert.Equal(1, theirs.ExitCode);
        Assert.Contains(refusal, theirs.StandardError, StringComparison.Ordinal);
        Assert.Equal(printed, ours.Succeeded());
    }

    /// <summary>A wanted difference: both fail, ours before the server is asked and with more to say.</summary>
    public async Task OursSaysMoreAsync(string command, string refusal, string ourRefusal)
    {
        (ToolResult theirs, ToolResult ours) = await RunAsync(command);
        Assert.Equal((1, 1), (theirs.ExitCode, ours.ExitCode));
        Assert.Contains(refusal, theirs.StandardError, StringComparison.Ordinal);
        Assert.Contains(ourRefusal, ours.StandardError, StringComparison.Ordinal);
        Assert.Equal(_theirs.Server.Describe(), _ours.Server.Describe());
    }

    public async ValueTask DisposeAsync()
    {
        await _theirs.DisposeAsync();
        await _ours.DisposeAsync();
    }

    private async Task<(ToolResult Theirs, ToolResult Ours)> RunAsync(string commands) =>
        (await ForeignTool.RunAsync(_virsh, ["-c", _theirs.ConnectionUri(), commands], _theirs.Environment),
            await EsxvirtCommand.RunAsync(["-c", _ours.ConnectionUri(), commands], _ours.Environment));
}
