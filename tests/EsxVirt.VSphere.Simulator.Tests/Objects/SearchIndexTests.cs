using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class SearchIndexTests
{
    private readonly SimulatedServer _server = new(new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 30 });

    [Fact]
    public async Task Both_kinds_of_uuid_find_their_machine_and_a_miss_is_no_result()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference index = caller.Content.SearchIndex!.Value;
        SimulatedMachine machine = _server.Machines[17];

        Task<ManagedObjectReference?> Find(Guid uuid, bool? instance)
            => caller.CallAsync(new FindByUuidRequest
            {
                This = index,
                Uuid = uuid.ToString(),
                VmSearch = true,
                InstanceUuid = instance,
            });

        Assert.Equal(machine.Moid, (await Find(machine.BiosUuid, null))?.Value);
        Assert.Equal(machine.Moid, (await Find(machine.InstanceUuid, true))?.Value);
        Assert.Null(await Find(machine.InstanceUuid, null));
        machine.Vanish();
        Assert.Null(await Find(machine.BiosUuid, null));
    }

    [Fact]
    public async Task A_datacenter_limits_the_search()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference index = caller.Content.SearchIndex!.Value;
        ManagedObjectReference dc2 = (await caller.CallAsync(new FindByInventoryPathRequest
        {
            This = index,
            InventoryPath = "dc2",
        }))!.Value;
        SimulatedMachine elsewhere = _server.Machines.First(machine => machine.HostName == "esx1");
        SimulatedMachine there = _server.Machines.First(machine => machine.HostName == "esx6");
        Assert.Null(await caller.CallAsync(new FindByUuidRequest
        {
            This = index,
            Datacenter = dc2,
            Uuid = elsewhere.BiosUuid.ToString(),
            VmSearch = true,
        }));
        Assert.Equal(there.Moid, (await caller.CallAsync(new FindByUuidRequest
        {
            This = index,
            Datacenter = dc2,
            Uuid = there.BiosUuid.ToString(),
            VmSearch = true,
        }))?.Value);
    }

    [Theory]
    [InlineData("folder1/dc1/host/cluster1/esx2", "HostSystem")]
    [InlineData("/folder1/dc1/vm/production/front%2fend", "Folder")]
    [InlineData("folder1/dc1/host/rack 1%2f2/esx5", "ComputeResource")]
    [InlineData("folder1/dc1/datastore/nas 1", "Datastore")]
    public async Task Inventory_paths_lead_to_objects_of_every_branch(string path, string type)
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference? found = await caller.CallAsync(
            new FindByInventoryPathRequest { This = caller.Content.SearchIndex!.Value, InventoryPath = path });
        Assert.Equal(type, found?.Type);
    }

    [Fact]
    public async Task Hosts_are_found_by_address_and_by_name()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference index = caller.Content.SearchIndex!.Value;
        ManagedObjectReference? byIp = await caller.CallAsync(new FindByIpRequest
        {
            This = index,
            Ip = "192.0.2.12",
            VmSearch = false,
        });
        ManagedObjectReference? byName = await caller.CallAsync(new FindByDnsNameRequest
        {
            This = index,
            DnsName = "esx2",
            VmSearch = false,
        });
        Assert.NotNull(byIp);
        Assert.Equal(byIp, byName);
        Assert.Null(await caller.CallAsync(new FindByIpRequest { This = index, Ip = "192.0.2.200", VmSearch = false }));
    }

    [Fact]
    public async Task A_machine_is_found_by_the_path_of_its_file()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference index = caller.Content.SearchIndex!.Value;
        ManagedObjectReference dc1 = (await caller.CallAsync(new FindByInventoryPathRequest
        {
            This = index,
            InventoryPath = "folder1/dc1",
        }))!.Value;
        SimulatedMachine machine = _server.Machines[0];
        Assert.Equal(machine.Moid, (await caller.CallAsync(new FindByDatastorePathRequest
        {
            This = index,
            Datacenter = dc1,
            Path = machine.VmxPath,
        }))?.Value);
    }
}
