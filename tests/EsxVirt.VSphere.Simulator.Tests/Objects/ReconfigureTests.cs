using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class ReconfigureTests : IAsyncDisposable
{
    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 15 });

    private SimulatedMachine Off => Named("db/primary");

    /// <summary>Runs, with hot add.</summary>
    private SimulatedMachine Hot => Named("web server");

    /// <summary>Runs, without hot add.</summary>
    private SimulatedMachine Cold => Named("test");

    private SimulatedMachine Held => Named("old server");

    [Fact]
    public async Task Values_are_seen_in_leaves_whole_configuration_and_stored_file()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        await ReconfigureAsync(caller, Off, new VirtualMachineConfigSpec
        {
            MemoryMB = 8192,
            NumCPUs = 6,
            Annotation = "two\n\"lines\" | more",
            CpuAllocation = new ResourceAllocationInfo
            {
                Reservation = 10,
                Limit = 20,
                Shares = new SharesInfo { Level = SharesLevel.Custom, Shares = 77 },
            },
            MemoryAllocation = new ResourceAllocationInfo { Reservation = 512, Limit = -1 },
            ExtraConfig = [new OptionValue { Key = "tools.note", Value = "kept" }],
        });
        ManagedObjectReference machine = Caller.Machine(Off);
        var config = (VirtualMachineConfigInfo)(await caller.ReadAsync(machine, "config"))!;
        Assert.Equal((8192, 6), (config.Hardware.MemoryMB, config.Hardware.NumCPU));
        Assert.Equal((10L, 20L, 77), (
            config.CpuAllocation!.Reservation, config.CpuAllocation.Limit, config.CpuAllocation.Shares!.Shares));
        Assert.Equal((512L, -1L), (config.MemoryAllocation!.Reservation, config.MemoryAllocation.Limit));
        Assert.Equal("two\n\"lines\" | more", config.Annotation);
        Assert.Equal(8192, await caller.ReadAsync(machine, "config.hardware.memoryMB"));
        Assert.Equal(
            "kept", ((OptionValue)(await caller.ReadAsync(machine, "config.extraConfig[\"tools.note\"]"))!).Value);

        using HttpResponseMessage file = await caller.GetAsync(
            "/folder/db_primary/db_primary.vmx?dcPath=ha-datacenter&dsName=datastore1");
        string text = await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string[] lines = text.Split('\n');
        Assert.Contains("memsize = \"8192\"", lines);
        Assert.Contains("numvcpus = \"6\"", lines);
        Assert.Contains("annotation = \"two|0a|22lines|22 |7c more\"", lines);
        Assert.Contains("sched.cpu.min = \"10\"", lines);
        Assert.Contains("sched.cpu.max = \"20\"", lines);
        Assert.Contains("sched.cpu.shares = \"77\"", lines);
        Assert.Contains("sched.mem.min = \"512\"", lines);
        Assert.DoesNotContain("sched.mem.max", text);
    }

    [Fact]
    public async Task A_running_machine_gains_processors_and_memory_only_with_hot_add()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        await ReconfigureAsync(caller, Hot, new VirtualMachineConfigSpec { NumCPUs = 3, MemoryMB = 4100 });
        Assert.Equal(3, await caller.ReadAsync(Caller.Machine(Hot), "config.hardware.numCPU"));
        Assert.Equal("CpuHotPlugNotSupported", await RefusalAsync(caller, Cold, new() { NumCPUs = 3 }));
        Assert.Equal("MemoryHotPlugNotSupported", await RefusalAsync(caller, Cold, new() { MemoryMB = 4096 }));
        Assert.Equal(2, await caller.ReadAsync(Caller.Machine(Cold), "config.hardware.numCPU"));
    }

    [Fact]
    public async Task A_machine_that_is_not_off_keeps_what_it_cannot_give_back()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        Assert.Equal("CpuHotPlugNotSupported", await RefusalAsync(caller, Hot, new() { NumCPUs = 1 }));
        Assert.Equal("InvalidPowerState", await RefusalAsync(caller, Hot, new() { MemoryMB = 1024 }));
        Assert.Equal("InvalidPowerState", await RefusalAsync(caller, Hot, new() { CpuHotAddEnabled = false }));
        Assert.Equal("InvalidPowerState", await RefusalAsync(caller, Held, new() { NumCPUs = 4 }));
    }

    [Fact]
    public async Task Allocations_change_in_every_state()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        foreach (SimulatedMachine machine in new[] { Off, Hot, Held })
        {
            await ReconfigureAsync(caller, machine, new VirtualMachineConfigSpec
            {
                MemoryAllocation = new ResourceAllocationInfo { Reservation = 0, Limit = 300 },
            });
            Assert.Equal(300L, await caller.ReadAsync(Caller.Machine(machine), "config.memoryAllocation.limit"));
        }
    }

    public static TheoryData<string, VirtualMachineConfigSpec> WrongValues => new()
    {
        { "configSpec.memoryMB", new() { MemoryMB = 0 } },
        { "configSpec.memoryMB", new() { MemoryMB = 1023 } },
        { "configSpec.memoryMB", new() { MemoryMB = 1L << 40 } },
        { "configSpec.numCPUs", new() { NumCPUs = 0 } },
        { "configSpec.numCPUs", new() { NumCPUs = 769 } },
        { "configSpec.numCoresPerSocket", new() { NumCPUs = 3, NumCoresPerSocket = 2 } },
        { "configSpec.cpuAllocation.reservation", new() { CpuAllocation = new() { Reservation = -1, Limit = -1 } } },
        { "configSpec.cpuAllocation.limit", new() { CpuAllocation = new() { Reservation = 9, Limit = 8 } } },
        {
            "configSpec.cpuAllocation.shares.shares",
            new() { CpuAllocation = new() { Shares = new() { Level = SharesLevel.Custom, Shares = 1000001 } } }
        },
        { "configSpec.memoryAllocation.reservation",
            new() { MemoryAllocation = new() { Reservation = 1 << 20, Limit = -1 } } },
        { "configSpec.extraConfig", new() { ExtraConfig = [new OptionValue { Key = "no key", Value = "" }] } },
    };

    [Theory]
    [MemberData(nameof(WrongValues), DisableDiscoveryEnumeration = true)]
    public async Task A_wrong_value_is_refused_by_the_name_of_its_member(string member, VirtualMachineConfigSpec spec)
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        string before = Off.Vmx;
        SoapFaultException fault = await caller.FaultAsync(new ReconfigVMTaskRequest
        {
            This = Caller.Machine(Off),
            Spec = spec,
        });
        Assert.Equal(member, Assert.IsType<InvalidArgument>(fault.Fault).InvalidProperty);
        Assert.Equal(before, Off.Vmx);
    }

    [Fact]
    public async Task A_member_that_is_not_simulated_is_named_in_the_fault()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        SoapFaultException fault = await caller.FaultAsync(new ReconfigVMTaskRequest
        {
            This = Caller.Machine(Off),
            Spec = new VirtualMachineConfigSpec { NpivTemporaryDisabled = true },
        });
        Assert.Equal("NotSupported", fault.FaultTypeName);
        Assert.Contains("configSpec.npivTemporaryDisabled", fault.Message);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private SimulatedMachine Named(string name) => _server.Machines.Single(machine => machine.Name == name);

    private static Task<ManagedObjectReference> ReconfigureAsync(
        Caller caller, SimulatedMachine machine, VirtualMachineConfigSpec spec)
        => caller.CallAsync(new ReconfigVMTaskRequest { This = Caller.Machine(machine), Spec = spec });

    /// <summary>Whether the call or its task fails is the server's choice.</summary>
    private static async Task<string?> RefusalAsync(
        Caller caller, SimulatedMachine machine, VirtualMachineConfigSpec spec)
    {
        try
        {
            ManagedObjectReference task = await ReconfigureAsync(caller, machine, spec);
            return ((LocalizedMethodFault?)await caller.ReadAsync(task, "info.error"))?.Fault.GetType().Name;
        }
        catch (SoapFaultException e)
        {
            return e.FaultTypeName;
        }
    }
}
