using System.Text.Json;
using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Conformance.Tests.ForeignClients;

/// <summary>govmomi's finder, views, property collector and session on our simulator.</summary>
public sealed class GovmomiTests
{
    private const int Machines = 40;

    [Theory]
    [InlineData("esxi-8.0", true)]
    [InlineData("esxi-7.0", false)]
    [InlineData("esxi-6.7", true)]
    [InlineData("vcenter-8.0", true)]
    public async Task Govmomi_reads_everything(string product, bool tls)
    {
        string program = await GoProgram.RequireAsync("govmomi");
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, Machines, tls);

        string json = await RunAsync(program, host);

        InventoryReport report = InventoryReport.Parse(json);
        Assert.Equal(host.UserName, report.User);
        Assert.Equal(Machines, report.VirtualMachines.Count);
        Assert.Equal(report.FoundByUuid[0], report.FoundByUuid[1]);

        JsonElement raw = JsonDocument.Parse(json).RootElement;
        Assert.Equal(report.VirtualMachines[0].PowerState, raw.GetProperty("waited").GetString());
        Assert.True(raw.GetProperty("loggedOut").GetBoolean());
        Assert.All(
            raw.GetProperty("inventoryPaths").EnumerateArray(),
            path => Assert.Matches("^(/folder1)?/[^/]+/vm(/.+)?$", path.GetString()));
    }

    /// <summary>
    /// Two readers that know nothing of each other, with different versions of the API, see one inventory.
    /// </summary>
    [Theory]
    [InlineData("esxi-8.0", SimulatorStorage.Usual)]
    [InlineData("esxi-8.0", SimulatorStorage.Odd)]
    [InlineData("vcenter-8.0", SimulatorStorage.Varied)]
    public async Task Govmomi_and_pyvmomi_read_the_same(string product, SimulatorStorage storage)
    {
        string program = await GoProgram.RequireAsync("govmomi");
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, Machines, tls: true, storage);

        InventoryReport go = InventoryReport.Parse(await RunAsync(program, host));
        InventoryReport python = InventoryReport.Parse(await PyvmomiTests.RunAsync(host));

        Assert.Equivalent(
            go.VirtualMachines.Select(WithoutNulls), python.VirtualMachines.Select(WithoutNulls), strict: true);
        Assert.Equivalent(go.Hosts, python.Hosts, strict: true);
        Assert.Equivalent(go.Datastores, python.Datastores, strict: true);
        Assert.Contains(go.Datastores,
            store => store.Files.Contains($"[{store.Name}] iso/|install.iso|*types.IsoImageFileInfo|0|2048"));
        Assert.Equal(go.Inventory.OrderBy(kind => kind.Key), python.Inventory.OrderBy(kind => kind.Key));
    }

    // Go's structures have no absent text or number.
    private static InventoryReport.Machine WithoutNulls(InventoryReport.Machine machine) => machine with
    {
        Uuid = machine.Uuid ?? "",
        InstanceUuid = machine.InstanceUuid ?? "",
        MemoryMB = machine.MemoryMB ?? 0,
        Cpus = machine.Cpus ?? 0,
        Path = machine.Path ?? "",
    };

    private static async Task<string> RunAsync(string program, SimulatedHost host)
    {
        string scheme = host.Thumbprint is null ? "http" : "https";
        string user = Uri.EscapeDataString(host.UserName), password = Uri.EscapeDataString(host.Password);
        ToolResult result = await ForeignTool.RunAsync(
            program, [$"{scheme}://{user}:{password}@127.0.0.1:{host.Port}/sdk"]);
        return result.Succeeded();
    }
}
