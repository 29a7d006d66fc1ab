using System.Text.Json;
using EsxVirt.Conformance.Tests.Foreign;
using Xunit;

namespace EsxVirt.Conformance.Tests.ForeignClients;

/// <summary>
/// pyvmomi reads the whole inventory; it aborts on anything that the negotiated schema does not have.
/// </summary>
public sealed class PyvmomiTests
{
    private const int Machines = 40;

    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("esxi-7.0")]
    [InlineData("esxi-6.7")]
    [InlineData("vcenter-8.0")]
    public async Task Pyvmomi_reads_everything(string product)
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, Machines, tls: true);

        string json = await RunAsync(host);

        InventoryReport report = InventoryReport.Parse(json);
        Assert.Equal(host.UserName, report.User);
        Assert.Equal(Machines, report.VirtualMachines.Count);
        Assert.Equal(Machines, report.VirtualMachines.Select(machine => machine.Name).Distinct().Count());
        Assert.All(report.Datastores, datastore => Assert.All(datastore.Mounts, Assert.NotEmpty));
        Assert.Equal(report.FoundByUuid[0], report.FoundByUuid[1]);

        JsonElement raw = JsonDocument.Parse(json).RootElement;
        Assert.Equal((Machines + 6) / 7, raw.GetProperty("pages").GetInt32());
        Assert.Equal(
            report.Inventory["vim.VirtualMachine"],
            raw.GetProperty("pagedNames").EnumerateArray().Select(name => name.GetString()!));
        Assert.Equal(Machines, raw.GetProperty("updates").GetProperty("entered").GetInt32());
        Assert.False(raw.GetProperty("updates").GetProperty("later").GetBoolean());
    }

    internal static Task<string> RunAsync(SimulatedHost host) => RunAsync(host, "read_everything.py");

    internal static async Task<string> RunAsync(SimulatedHost host, string name, params string[] arguments)
    {
        // Debian's interpreter by its full path: another one first on the path would not see Debian's modules.
        string python = ForeignTool.Require("/usr/bin/python3", "python3");
        ToolResult import = await ForeignTool.RunAsync(python, ["-c", "import pyVmomi"]);
        Assert.SkipUnless(import.ExitCode == 0, "pyvmomi is not installed (Debian package python3-pyvmomi)");
        string script = Path.Combine(AppContext.BaseDirectory, "Clients", "pyvmomi", name);
        ToolResult result = await ForeignTool.RunAsync(
            python, [script, "127.0.0.1", $"{host.Port}", host.UserName, host.Password, .. arguments]);
        return result.Succeeded();
    }
}
