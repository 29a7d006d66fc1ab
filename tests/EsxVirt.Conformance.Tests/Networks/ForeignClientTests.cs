using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignClients;
using Xunit;

namespace EsxVirt.Conformance.Tests.Networks;

/// <summary>
/// pyvmomi and govmomi see the same networks of a simulated host, and what one changes the others see.
/// </summary>
public sealed class ForeignClientTests
{
    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("esxi-6.7")]
    [InlineData("vcenter-8.0")]
    public async Task Pyvmomi_and_govmomi_read_the_same(string product)
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, vms: 8, tls: true);
        NetworkReport python = NetworkReport.Parse(await PyvmomiTests.RunAsync(host, "networks.py"));
        NetworkReport go = await NetworkReport.ByGovmomiAsync(Address(host));

        Assert.Equal(["vSwitch0", "vSwitch1", "vSwitch2"], python.Switches.Select(item => item.Name));
        Assert.Equal([0, 0, 0, 20, 4095, 30], python.Groups.Select(group => group.Vlan.GetInt32()));
        Assert.Equal(5, python.Cards.Count);
        Assert.False(python.Cards[1].Linked);
        Assert.Equal(["vmk0", "vmk1"], python.Adapters!.Select(adapter => adapter.Device));
        Assert.Equal(Text(python), Text(go));
        if (product != "vcenter-8.0")
            return;
        NetworkReport.DistributedSwitch item = Assert.Single(python.Distributed);
        Assert.Equal(["DSwitch-DVUplinks-30"], item.Uplinks);
        Assert.Equal(
            ["[[0,4094]]", "0", "40", "[[100,110],[200,200]]", "55"],
            item.Groups.Select(group => group.Vlan.ToString().Replace(" ", "").Replace("\n", "")));
    }

    [Theory]
    [InlineData("esxi-8.0", "esx", "")]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1")]
    public async Task What_pyvmomi_makes_esxvirt_and_govmomi_see(string product, string scheme, string path)
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync(product, vms: 8, tls: true);
        NetworkReport python = NetworkReport.Parse(await PyvmomiTests.RunAsync(host, "networks.py", "change"));
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["again"] = "AlreadyExists",
                ["groupAgain"] = "AlreadyExists",
                ["vlan"] = "InvalidArgument",
                ["noSwitch"] = "NotFound",
                ["noGroup"] = "NotFound",
                ["inUse"] = "ResourceInUse",
            },
            python.Faults);
        Assert.Contains("made by pyvmomi", (await NetworkReport.ByGovmomiAsync(Address(host))).Networks);

        ToolResult result = await EsxvirtCommand.RunAsync(
            ["-c", host.ConnectionUri(scheme, path),
                "net-dumpxml pyvmomi --vlan; net-undefine pyvmomi"], host.Environment);
        Assert.Contains(
            """
              <portgroup name='made by pyvmomi'>
                <vlan>
                  <tag id='7'/>
                </vlan>
              </portgroup>
            """,
            result.Succeeded());
        Assert.Equal(3, (await NetworkReport.ByGovmomiAsync(Address(host))).Switches.Count);
    }

    private static string Address(SimulatedHost host) =>
        $"https://{host.UserName}:{host.Password}@127.0.0.1:{host.Port}/sdk";

    private static string Text(NetworkReport report) => System.Text.Json.JsonSerializer
        .Serialize(report with { Faults = null }).Replace("\\n", "").Replace(" ", "");
}
