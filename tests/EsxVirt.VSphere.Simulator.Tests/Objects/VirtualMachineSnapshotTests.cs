using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class VirtualMachineSnapshotTests
{
    private static readonly ManagedObjectReference Machine = new("VirtualMachine", "1");

    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("esx-3.5")]
    public async Task A_task_of_every_product_changes_the_tree(string product)
    {
        var server = new SimulatedServer(new SimulatorOptions { Vms = 1, Product = product });
        using Caller caller = await Caller.LoggedInAsync(server, product == "esx-3.5" ? "2.5" : "8.0.3.0");
        ManagedObjectReference task = await caller.CallAsync(
            new CreateSnapshotTaskRequest { This = Machine, Name = "new", Memory = false, Quiesce = true });
        var made = (ManagedObjectReference)(await caller.ReadAsync(task, "info.result"))!;
        VirtualMachineSnapshotInfo info = await InfoAsync(caller);
        Assert.Equal(made, info.CurrentSnapshot);
        VirtualMachineSnapshotTree node = Assert.Single(
            info.RootSnapshotList[0].ChildSnapshotList[0].ChildSnapshotList[0].ChildSnapshotList);
        Assert.Equal(("new", "", true), (node.Name, node.Description, node.Quiesced));
        Assert.Equal(VirtualMachinePowerState.PoweredOn, node.State);
        Assert.Equal("VirtualMachineSnapshot", made.Type);

        await caller.CallAsync(new RemoveSnapshotTaskRequest { This = made, RemoveChildren = false });
        Assert.Equal(
            info.RootSnapshotList[0].ChildSnapshotList[0].ChildSnapshotList[0].Snapshot,
            (await InfoAsync(caller)).CurrentSnapshot);
        Assert.IsType<ManagedObjectNotFound>(
            (await caller.FaultAsync(new RevertToSnapshotTaskRequest { This = made })).Fault);
    }

    [Fact]
    public async Task Without_snapshots_the_property_is_not_set()
    {
        using Caller caller = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions { Vms = 1 }));
        await caller.CallAsync(new RemoveAllSnapshotsTaskRequest { This = Machine });
        Assert.Null(await caller.ReadAsync(Machine, "snapshot"));
        Assert.IsType<NotFound>(
            (await caller.FaultAsync(new RevertToCurrentSnapshotTaskRequest { This = Machine })).Fault);
    }

    [Fact]
    public async Task Going_back_restores_values_and_state()
    {
        var server = new SimulatedServer(new SimulatorOptions { Vms = 1 });
        using Caller caller = await Caller.LoggedInAsync(server);
        object? annotation = await caller.ReadAsync(Machine, "config.annotation");
        ManagedObjectReference task = await caller.CallAsync(
            new CreateSnapshotTaskRequest { This = Machine, Name = "new", Memory = true, Quiesce = false });
        var made = (ManagedObjectReference)(await caller.ReadAsync(task, "info.result"))!;
        await caller.CallAsync(new ReconfigVMTaskRequest
        {
            This = Machine,
            Spec = new VirtualMachineConfigSpec { Annotation = "changed" },
        });
        await caller.CallAsync(new PowerOffVMTaskRequest { This = Machine });
        Assert.Equal("changed", await caller.ReadAsync(Machine, "config.annotation"));
        await caller.CallAsync(new RevertToSnapshotTaskRequest { This = made });
        Assert.Equal(annotation, await caller.ReadAsync(Machine, "config.annotation"));
        Assert.Equal("poweredOn", server.Machines[0].PowerState);
    }

    [Fact]
    public async Task A_snapshot_needs_a_name_and_can_be_given_another()
    {
        using Caller caller = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions { Vms = 3 }));
        Assert.IsType<InvalidArgument>((await caller.FaultAsync(
            new CreateSnapshotTaskRequest { This = Machine, Name = "", Memory = false, Quiesce = false })).Fault);
        await caller.CallAsync(new RenameSnapshotRequest
        {
            This = (await InfoAsync(caller)).RootSnapshotList[0].Snapshot,
            Name = "renamed",
        });
        Assert.Equal("renamed", (await InfoAsync(caller)).RootSnapshotList[0].Name);
    }

    private static async Task<VirtualMachineSnapshotInfo> InfoAsync(Caller caller)
        => (VirtualMachineSnapshotInfo)(await caller.ReadAsync(Machine, "snapshot"))!;
}
