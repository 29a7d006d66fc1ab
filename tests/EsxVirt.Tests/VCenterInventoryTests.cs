using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests;

/// <summary>A vCenter shows the machines of the one host that the path names.</summary>
public class VCenterInventoryTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("folder1/dc1/cluster1/esx1", "esx1", "folder1/dc1")]
    [InlineData("folder1/dc1/cluster1/esx2", "esx2", "folder1/dc1")]
    [InlineData("folder1/dc1/esx3", "esx3", "folder1/dc1")]
    [InlineData("folder1/dc1/folder2/cluster2/esx4", "esx4", "folder1/dc1")]
    [InlineData("folder1/dc1/rack%201%252f2/esx5", "esx5", "folder1/dc1")]
    [InlineData("dc2/esx6", "esx6", "dc2")]
    public async Task Path_leads_to_its_machines(string path, string host, string datacenterPath)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 30 });
        await using Connection connection = await SimulatedConnection.OpenAsync(server, "vpx://vc.example.com/" + path);
        Assert.Equal(3, server.RequestCount);
        SimulatedMachine[] expected = [.. server.Machines.Where(m => m.HostName == host)];
        Assert.NotEmpty(expected);

        IReadOnlyList<Domain> domains = await connection.ListDomainsAsync(
            DomainFilter.None, DomainData.Definition, Cancel);

        Assert.Equal(4, server.RequestCount);
        Assert.Equal(
            expected.Select(m => (m.Name, m.InstanceUuid)).Order(), domains.Select(d => (d.Name, d.Uuid)).Order());
        foreach (Domain domain in domains)
        {
            string xml = await domain.GetXmlAsync(cancellationToken: Cancel);
            Assert.Contains($"<vmware:datacenterpath>{datacenterPath}</vmware:datacenterpath>", xml);
            Assert.Contains($"<uuid>{domain.Uuid}</uuid>", xml);
        }
    }
}
