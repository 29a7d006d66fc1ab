using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class VirtualMachineTests : IAsyncDisposable
{
    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 15 });

    [Fact]
    public async Task Leaves_answered_from_facts_equal_the_configuration_read_from_the_file()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        string[] paths =
        [
            "config.name", "config.uuid", "config.instanceUuid", "config.template", "config.version", "config.guestId",
            "config.guestFullName", "config.annotation", "config.hardware.memoryMB", "config.hardware.numCPU",
            "config.hardware.numCoresPerSocket", "config.cpuAllocation.limit", "config.cpuAllocation.reservation",
            "config.memoryAllocation.limit", "config.memoryAllocation.reservation", "config.files.vmPathName",
        ];
        foreach (SimulatedMachine machine in _server.Machines)
        {
            ObjectContent leaves = (await caller.RetrieveAsync(Caller.Of(Caller.Machine(machine), paths))).Single();
            var config = (VirtualMachineConfigInfo)(await caller.ReadAsync(Caller.Machine(machine), "config"))!;
            foreach (DynamicProperty leaf in leaves.PropSet)
                Assert.Equal(Walk(config, leaf.Name["config.".Length..]), leaf.Val);
            Assert.Equal(paths.Length, leaves.PropSet.Count);
        }
    }

    [Fact]
    public async Task Power_operations_change_the_state_and_finish_as_tasks()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference machine = Caller.Machine(_server.Machines[0]);
        (MethodRequest<ManagedObjectReference>, VirtualMachinePowerState)[] steps =
        [
            (new SuspendVMTaskRequest { This = machine }, VirtualMachinePowerState.Suspended),
            (new PowerOnVMTaskRequest { This = machine }, VirtualMachinePowerState.PoweredOn),
            (new PowerOffVMTaskRequest { This = machine }, VirtualMachinePowerState.PoweredOff),
        ];
        foreach ((MethodRequest<ManagedObjectReference> request, VirtualMachinePowerState state) in steps)
        {
            ManagedObjectReference task = await caller.CallAsync(request);
            Assert.Equal(TaskInfoState.Success, await caller.ReadAsync(task, "info.state"));
            Assert.Equal(state, await caller.ReadAsync(machine, "runtime.powerState"));
        }

        SoapFaultException fault = await caller.FaultAsync(new PowerOffVMTaskRequest { This = machine });
        Assert.Equal(VirtualMachinePowerState.PoweredOff, Assert.IsType<InvalidPowerState>(fault.Fault).ExistingState);
        Assert.Equal("The attempted operation cannot be performed in the current state (Powered off).", fault.Message);
    }

    [Fact]
    public async Task Recent_tasks_do_not_grow_without_end()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference machine = Caller.Machine(_server.Machines[0]);
        for (int round = 0; round < 5; round++)
        {
            await caller.CallAsync(new PowerOffVMTaskRequest { This = machine });
            await caller.CallAsync(new PowerOnVMTaskRequest { This = machine });
        }

        Assert.Equal(
            2, Assert.IsType<List<ManagedObjectReference>>(await caller.ReadAsync(machine, "recentTask")).Count);
    }

    [Fact]
    public async Task Recent_tasks_are_forgotten_with_the_tasks()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference idle = Caller.Machine(_server.Machines[0]);
        await caller.CallAsync(new PowerOffVMTaskRequest { This = idle });
        ManagedObjectReference busy = Caller.Machine(_server.Machines[2]);
        for (int round = 0; round < 100; round++)
        {
            await caller.CallAsync(new PowerOffVMTaskRequest { This = busy });
            await caller.CallAsync(new PowerOnVMTaskRequest { This = busy });
        }

        // virsh reads each of them, and fails on one that is gone.
        Assert.Empty(Assert.IsType<List<ManagedObjectReference>>(await caller.ReadAsync(idle, "recentTask")));
    }

    [Fact]
    public async Task Shutdown_needs_running_tools()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedMachine withoutTools = _server.Machines.Single(machine => machine.Name == "console_server");
        Assert.Equal("ToolsUnavailable", (await caller.FaultAsync(new ShutdownGuestRequest
        {
            This = Caller.Machine(withoutTools),
        })).FaultTypeName);
        await caller.CallAsync(new ShutdownGuestRequest { This = Caller.Machine(_server.Machines[0]) });
        Assert.Equal("poweredOff", _server.Machines[0].PowerState);
    }

    [Fact]
    public async Task Guest_names_and_addresses_exist_only_while_tools_run()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference machine = Caller.Machine(_server.Machines[0]);
        Assert.Equal("test.example.com", await caller.ReadAsync(machine, "guest.hostName"));
        GuestNicInfo card = Assert.IsType<List<GuestNicInfo>>(await caller.ReadAsync(machine, "guest.net")).Single();
        Assert.Equal("VM Network", card.Network);
        Assert.Equal(24, card.IpConfig!.IpAddress[0].PrefixLength);

        await caller.CallAsync(new PowerOffVMTaskRequest { This = machine });
        Assert.Null(await caller.ReadAsync(machine, "guest.hostName"));
        Assert.Null(await caller.ReadAsync(machine, "guest.net"));
    }

    [Fact]
    public async Task Snapshots_are_three_deep_with_the_deepest_current_and_absent_where_there_are_none()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        var info = (VirtualMachineSnapshotInfo)(
            await caller.ReadAsync(Caller.Machine(_server.Machines[0]), "snapshot"))!;
        VirtualMachineSnapshotTree root = info.RootSnapshotList.Single();
        Assert.Equal("base", root.Name);
        Assert.Equal(["before update", "sidetrack"], root.ChildSnapshotList.Select(child => child.Name));
        VirtualMachineSnapshotTree deepest = root.ChildSnapshotList[0].ChildSnapshotList.Single();
        Assert.Equal("with <tests> & \"fixes\"", deepest.Name);
        Assert.Equal(deepest.Snapshot, info.CurrentSnapshot);
        Assert.Equal(Caller.Machine(_server.Machines[0]), await caller.ReadAsync(deepest.Snapshot, "vm"));
        Assert.Null(await caller.ReadAsync(Caller.Machine(_server.Machines[1]), "snapshot"));
    }

    [Fact]
    public async Task An_inaccessible_machine_keeps_its_name_and_has_no_configuration()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        _server.Machines[0].SetConnectionState("inaccessible");
        ObjectContent content = (await caller.RetrieveAsync(Caller.Of(
            Caller.Machine(_server.Machines[0]), "name", "config.uuid", "config", "runtime.connectionState",
            "configStatus"))).Single();
        Assert.Equal(
            ["name", "runtime.connectionState", "configStatus"], content.PropSet.Select(property => property.Name));
        Assert.Equal(ManagedEntityStatus.Gray, content.PropSet[2].Val);
    }

    [Fact]
    public async Task A_method_that_is_missing_is_named_in_the_fault()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SoapFaultException fault = await caller.FaultAsync(new StandbyGuestRequest
        {
            This = Caller.Machine(_server.Machines[0]),
        });
        var missing = Assert.IsType<MethodNotFound>(fault.Fault);
        Assert.Equal(("StandbyGuest", "1"), (missing.Method, missing.Receiver.Value));
    }

    [Fact]
    public async Task An_unregistered_machine_is_gone_and_its_files_stay()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SimulatedMachine off = _server.Machines.First(machine => machine.PowerState == "poweredOff");
        await caller.CallAsync(new UnregisterVMRequest { This = Caller.Machine(off) });
        Assert.DoesNotContain(off.Moid, (await caller.RetrieveAsync(Caller.MachinesOf(Caller.Host)))
            .Select(content => content.Obj.Value));
        using HttpResponseMessage file = await caller.GetAsync(
            "/folder/db_primary/db_primary.vmx?dcPath=ha-datacenter&dsName=datastore1");
        Assert.True(file.IsSuccessStatusCode);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static object? Walk(DataObject data, string path)
        => path.Split('.').Aggregate((object?)data, (value, name) => ((DataObject)value!).GetMember(name));
}
