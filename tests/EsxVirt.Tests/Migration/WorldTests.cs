using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Migration;

/// <summary>Migration from hosts that are spoken to directly, by the vCenter that they know.</summary>
public sealed class WorldTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedWorld _world = new(new SimulatorOptions { Vms = 120 });

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData("*")]
    [InlineData("192.0.2.10")]
    public async Task From_a_host_that_knows_its_vCenter(string vcenter)
    {
        await using Connection source = await _world.OpenAsync($"esx://192.0.2.11/?vcenter={vcenter}");
        await using Connection destination = await _world.OpenAsync("vpx://192.0.2.10/folder1/dc1/cluster1/esx2");
        SimulatedMachine machine = _world.VCenter.Machines.First(
            m => m is { HostName: "esx1", PowerState: "poweredOn" });
        Domain domain = await source.GetDomainAsync(machine.Name, Cancel);
        Assert.Equal(machine.InstanceUuid, domain.Uuid);
        _world.VCenter.ResetCounts();

        Domain moved = await domain.MigrateAsync(destination, cancellationToken: Cancel);

        // The machine has to be found at the vCenter; the rest is as between two vpx connections.
        Assert.Equal(1, _world.VCenter.RequestCounts["FindByUuid"]);
        Assert.Equal(5 + _world.VCenter.RequestCounts["WaitForUpdatesEx"], _world.VCenter.RequestCount);
        Assert.Equal("esx2", machine.HostName);
        Assert.Equal(machine.InstanceUuid, moved.Uuid);
        Assert.DoesNotContain(await source.ListDomainsAsync(cancellationToken: Cancel), d => d.Uuid == domain.Uuid);
    }

    [Fact]
    public async Task Between_two_hosts_that_know_their_vCenter()
    {
        await using Connection source = await _world.OpenAsync("esx://192.0.2.11/?vcenter=*");
        await using Connection destination = await _world.OpenAsync("esx://192.0.2.12/?vcenter=*");
        SimulatedMachine machine = _world.VCenter.Machines.First(
            m => m is { HostName: "esx1", PowerState: "poweredOn" });
        Domain moved = await (await source.GetDomainAsync(machine.Name, Cancel))
            .MigrateAsync(destination, cancellationToken: Cancel);
        Assert.Equal("esx2", machine.HostName);
        Assert.Equal(machine.InstanceUuid, moved.Uuid);
        await moved.SuspendAsync(cancellationToken: Cancel);
        Assert.Equal("suspended", machine.PowerState);
    }

    [Fact]
    public async Task Each_side_asks_for_host_and_vCenter_in_this_order()
    {
        await using Connection source = await _world.OpenAsync("esx://192.0.2.11/?vcenter=*");
        await using Connection destination = await _world.OpenAsync("esx://192.0.2.12/?vcenter=*");
        string[] Pair(
            string host, string user) => [$"Enter username for {host} [{user}]", $"Enter {user} password for {host}"];
        Assert.Equal(
            [
                .. Pair("192.0.2.11", "root"), .. Pair("192.0.2.10", "administrator@vsphere.local"),
                .. Pair("192.0.2.12", "root"), .. Pair("192.0.2.10", "administrator@vsphere.local"),
            ],
            _world.Asked);
    }

    [Fact]
    public async Task Host_and_vCenter_show_the_same_machines()
    {
        foreach ((string address, string name, string path) in new[]
        {
            ("192.0.2.11", "esx1", "folder1/dc1/cluster1/esx1"), ("192.0.2.13", "esx3", "folder1/dc1/esx3"),
        })
        {
            await using Connection host = await _world.OpenAsync($"esx://{address}/");
            await using Connection vcenter = await _world.OpenAsync($"vpx://192.0.2.10/{path}");
            IReadOnlyList<Domain> there = await host.ListDomainsAsync(cancellationToken: Cancel);
            IReadOnlyList<Domain> here = await vcenter.ListDomainsAsync(cancellationToken: Cancel);
            Assert.Equal(here.Select(d => (d.Name, d.Uuid, d.State)), there.Select(d => (d.Name, d.Uuid, d.State)));
            Assert.NotEmpty(there);
            Assert.Equal(_world.VCenter.Machines.Count(m => m.HostName == name), there.Count);
            Assert.Contains($"<name>{there[0].Name}</name>", await there[0].GetXmlAsync(cancellationToken: Cancel));
        }
    }
}
