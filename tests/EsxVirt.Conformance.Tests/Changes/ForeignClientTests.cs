using System.Text.Json;
using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>
/// pyvmomi and govmomi switch, reconfigure and snapshot a machine of our simulator, each by its own means.
/// </summary>
public sealed class ForeignClientTests
{
    private const string Machine = "test";

    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("esxi-6.7")]
    [InlineData("vcenter-8.0")]
    public async Task Pyvmomi_changes_a_machine(string product)
    {
        string python = ForeignTool.Require("/usr/bin/python3", "python3");
        ToolResult import = await ForeignTool.RunAsync(python, ["-c", "import pyVmomi"]);
        Assert.SkipUnless(import.ExitCode == 0, "pyvmomi is not installed (Debian package python3-pyvmomi)");
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, vms: 2, tls: true);
        string script = Path.Combine(AppContext.BaseDirectory, "Clients", "pyvmomi", "change_machine.py");
        ToolResult result = await ForeignTool.RunAsync(
            python, [script, "127.0.0.1", $"{host.Port}", host.UserName, host.Password, Machine]);
        JsonElement report = JsonDocument.Parse(result.Succeeded()).RootElement;
        Check(report, host.Server.Machines[0], "by pyvmomi & <co>");
        Assert.Equal("[[\"powerOn\"], [\"none\"]]", report.GetProperty("autostart").GetRawText());
    }

    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("vcenter-8.0")]
    public async Task Govmomi_changes_a_machine(string product)
    {
        string program = await GoProgram.RequireAsync("govmomi-changes");
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, vms: 2, tls: true);
        string user = Uri.EscapeDataString(host.UserName), password = Uri.EscapeDataString(host.Password);
        ToolResult result = await ForeignTool.RunAsync(
            program, [$"https://{user}:{password}@127.0.0.1:{host.Port}/sdk", Machine]);
        Check(JsonDocument.Parse(result.Succeeded()).RootElement, host.Server.Machines[0], "by govmomi & <co>");
    }

    private static void Check(JsonElement report, SimulatedMachine machine, string snapshot)
    {
        Assert.Equal(
            ["poweredOff", "poweredOn", "suspended", "poweredOn", "poweredOn"], Texts(report.GetProperty("states")));
        Assert.Equal("InvalidPowerState", report.GetProperty("refusedOn").GetString());
        Assert.Equal(1, machine.Restarts);

        JsonElement snapshots = report.GetProperty("snapshots");
        const string Deepest = "with <tests> & \"fixes\"";
        Assert.Equal(["base", "before update", Deepest, snapshot, "sidetrack"], Texts(snapshots.GetProperty("made")));
        Assert.Equal(["before update", Deepest, snapshot, "sidetrack"], Texts(snapshots.GetProperty("left")));
        Assert.True(snapshots.GetProperty("none").GetBoolean());
        Assert.Empty(machine.SnapshotNames);

        JsonElement config = report.GetProperty("config");
        Assert.Equal(4096, config.GetProperty("memoryMB").GetInt32());
        Assert.Equal(4, config.GetProperty("cpus").GetInt32());
        Assert.Equal("two\nlines", config.GetProperty("annotation").GetString());
        Assert.Equal([100, 2000, 1234], config.GetProperty("cpu").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal(2048, config.GetProperty("memoryLimit").GetInt32());
        Assert.Contains("memsize = \"4096\"", machine.Vmx, StringComparison.Ordinal);
        Assert.Equal("poweredOff", machine.PowerState);
    }

    private static IEnumerable<string?> Texts(JsonElement list) =>
        list.EnumerateArray().Select(text => text.GetString());
}
