using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

/// <summary>Machines move between the hosts of a vCenter by the rules of a real one.</summary>
public sealed class MigrationTests : IAsyncDisposable
{
    private readonly SimulatedServer _server = new(new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 60 });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_move_changes_the_machine_both_hosts_and_the_way_back()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedMachine machine = _server.Machines.First(m => m.HostName == "esx1");
        ManagedObjectReference vm = Caller.Machine(machine);
        ManagedObjectReference from = await HostAsync(caller, "esx1");
        ManagedObjectReference to = await HostAsync(caller, "esx2");

        ManagedObjectReference task = await caller.CallAsync(new MigrateVMTaskRequest
        {
            This = vm,
            Host = to,
            Priority = VirtualMachineMovePriority.DefaultPriority,
        });

        Assert.Equal(TaskInfoState.Success, await caller.ReadAsync(task, "info.state"));
        Assert.Equal(to, await caller.ReadAsync(vm, "runtime.host"));
        Assert.Contains(vm, (List<ManagedObjectReference>)(await caller.ReadAsync(to, "vm"))!);
        Assert.DoesNotContain(vm, (List<ManagedObjectReference>)(await caller.ReadAsync(from, "vm"))!);
    }

    [Fact]
    public async Task Another_pool_than_the_hosts_is_refused()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference vm = Caller.Machine(_server.Machines.First(m => m.HostName == "esx1"));
        var pool = (ManagedObjectReference)(await caller.ReadAsync(
            (ManagedObjectReference)(await caller.ReadAsync(await HostAsync(caller, "esx3"), "parent"))!,
            "resourcePool"))!;
        SoapFaultException e = await Assert.ThrowsAsync<SoapFaultException>(async () => await caller.CallAsync(
            new MigrateVMTaskRequest
            {
                This = vm,
                Pool = pool,
                Host = await HostAsync(caller, "esx2"),
                Priority = VirtualMachineMovePriority.DefaultPriority,
            }));
        Assert.Equal("pool", Assert.IsType<InvalidArgument>(e.Fault).InvalidProperty);
    }

    [Fact]
    public async Task Files_out_of_reach_are_an_error_of_the_validation_and_of_the_task()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedMachine machine = _server.Machines.First(m => m.HostName == "esx1");
        ManagedObjectReference vm = Caller.Machine(machine);
        ManagedObjectReference host = await HostAsync(caller, "esx3");
        var pool = (ManagedObjectReference)(await caller.ReadAsync(
            (ManagedObjectReference)(await caller.ReadAsync(host, "parent"))!, "resourcePool"))!;
        List<Event> events = await caller.CallAsync(new ValidateMigrationRequest
        {
            This = Caller.ServiceInstance,
            Vm = [vm],
            Pool = pool,
            Host = host,
        });
        MigrationHostErrorEvent found = Assert.IsType<MigrationHostErrorEvent>(Assert.Single(events));
        Assert.IsType<CannotAccessVmDisk>(found.Fault.Fault);
        Assert.Equal("esx3", found.DstHost.Name);

        ManagedObjectReference task = await caller.CallAsync(new MigrateVMTaskRequest
        {
            This = vm,
            Pool = pool,
            Host = host,
            Priority = VirtualMachineMovePriority.DefaultPriority,
        });
        Assert.IsType<CannotAccessVmDisk>(((TaskInfo)(await caller.ReadAsync(task, "info"))!).Error!.Fault);
        Assert.Equal("esx1", machine.HostName);
    }

    [Fact]
    public async Task A_machine_that_left_is_unknown_to_the_host_that_it_was_on()
    {
        await using SimulatedServer door = _server.OpenHost("esx1");
        using Caller direct = await Caller.LoggedInAsync(door);
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedMachine machine = _server.Machines.First(m => m.HostName == "esx1");
        ManagedObjectReference vm = Caller.Machine(machine);
        Assert.Equal(machine.Name, await direct.ReadAsync(vm, "name"));
        Assert.Equal(vm, await FindAsync(direct, machine));

        await caller.CallAsync(new MigrateVMTaskRequest
        {
            This = vm,
            Host = await HostAsync(caller, "esx2"),
            Priority = VirtualMachineMovePriority.DefaultPriority,
        });

        SoapFaultException e = await Assert.ThrowsAsync<SoapFaultException>(() => direct.ReadAsync(vm, "name"));
        Assert.IsType<ManagedObjectNotFound>(e.Fault);
        Assert.Null(await FindAsync(direct, machine));
        Assert.Equal(vm, await FindAsync(caller, machine));
    }

    [Fact]
    public async Task A_host_moves_no_machine_to_another_host()
    {
        await using SimulatedServer door = _server.OpenHost("esx1");
        using Caller direct = await Caller.LoggedInAsync(door);
        ManagedObjectReference vm = Caller.Machine(door.Machines[0]);
        SoapFaultException e = await Assert.ThrowsAsync<SoapFaultException>(() => direct.CallAsync(
            new MigrateVMTaskRequest { This = vm, Priority = VirtualMachineMovePriority.DefaultPriority }));
        Assert.IsType<NotSupported>(e.Fault);
    }

    private static Task<ManagedObjectReference?> FindAsync(Caller caller, SimulatedMachine machine) => caller.CallAsync(
        new FindByUuidRequest
        {
            This = caller.Content.SearchIndex!.Value,
            Uuid = machine.InstanceUuid.ToString(),
            VmSearch = true,
            InstanceUuid = true,
        });

    private static async Task<ManagedObjectReference> HostAsync(Caller caller, string name) =>
        (await caller.CallAsync(new FindByDnsNameRequest
        {
            This = caller.Content.SearchIndex!.Value,
            DnsName = name,
            VmSearch = false,
        })).GetValueOrDefault();
}
