using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests;

/// <summary>
/// How many requests each piece of work costs, counted by the simulated server. libvirt needs 14 + 3 for each domain
/// for a list, 24 for <c>dominfo</c> and 18 for <c>dumpxml</c>, opening and closing included.
/// </summary>
public class RoundTripTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1000)]
    public async Task A_list_is_five_requests_whatever_the_number_of_domains(int count)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = count });
        await using (Connection connection = await SimulatedConnection.OpenAsync(server))
        {
            Assert.Equal(3, server.RequestCount);
            Assert.Equal(count, (await connection.ListDomainsAsync(DomainFilter.None, Cancel)).Count);
            Assert.Equal(4, server.RequestCount);
        }
        Assert.Equal(5, server.RequestCount);
        Assert.Equal(1, server.RequestCounts["Logout"]);
    }

    [Fact]
    public async Task A_list_beyond_a_page_is_one_request_more_for_each_page()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 2500 });
        await using Connection connection = await SimulatedConnection.OpenAsync(server);
        Assert.Equal(2500, (await connection.ListDomainsAsync(DomainFilter.None, Cancel)).Count);
        Assert.Equal(3 + 3, server.RequestCount);
    }

    [Fact]
    public async Task Dominfo_is_five_requests()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 20 });
        await using (Connection connection = await SimulatedConnection.OpenAsync(server))
        {
            Domain domain = await connection.FindDomainAsync(
                server.Machines[7].Name, DomainData.Info, DomainLookup.Any, Cancel);
            DomainInfo info = await domain.GetInfoAsync(Cancel);
            Assert.True(info.VcpuCount > 0 && info.MaxMemory > 0);
            Assert.NotNull(domain.Autostart);
        }
        Assert.Equal(5, server.RequestCount);
    }

    [Fact]
    public async Task Dumpxml_is_six_requests()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 20 });
        await using (Connection connection = await SimulatedConnection.OpenAsync(server))
        {
            Domain domain = await connection.FindDomainAsync(
                server.Machines[3].Name, DomainData.Definition, DomainLookup.Any, Cancel);
            Assert.Contains(
                $"<uuid>{server.Machines[3].InstanceUuid}</uuid>", await domain.GetXmlAsync(cancellationToken: Cancel));
        }
        Assert.Equal(6, server.RequestCount);
    }

    [Fact]
    public async Task Start_is_seven_requests_and_the_updates()
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Vms = 20 });
        await using (Connection connection = await SimulatedConnection.OpenAsync(server))
        {
            Domain domain = await connection.FindDomainAsync(
                server.Machines.First(m => m.PowerState == "poweredOff").Name, DomainData.Pending,
                DomainLookup.Any, Cancel);
            await domain.StartAsync(cancellationToken: Cancel);
        }
        Assert.Equal(7 + server.RequestCounts["WaitForUpdatesEx"], server.RequestCount);
    }

    [Theory]
    [InlineData("esxi-8.0", "esx", true)]
    [InlineData("esxi-7.0", "esx", true)]
    [InlineData("esxi-6.7", "esx", true)]
    [InlineData("esx-3.5", "esx", false)]
    [InlineData("gsx-2.0", "gsx", false)]
    public async Task Every_machine_of_every_product_can_be_listed_and_converted(
        string product, string scheme, bool instanceUuids)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Product = product, Vms = 60 });
        await using Connection connection = await SimulatedConnection.OpenAsync(
            server, $"{scheme}://host.example.com/");
        IReadOnlyList<Domain> domains = await connection.ListDomainsAsync(
            DomainFilter.None, DomainData.Definition, Cancel);
        Assert.Equal(
            server.Machines.Select(m => (m.Name, instanceUuids ? m.InstanceUuid : m.BiosUuid)).Order(),
            domains.Select(d => (d.Name, d.Uuid)).Order());
        foreach (Domain domain in domains)
        {
            Assert.Null(domain.Error);
            string xml = await domain.GetXmlAsync(cancellationToken: Cancel);
            Assert.Contains($"<uuid>{domain.Uuid}</uuid>", xml);
        }
    }
}
