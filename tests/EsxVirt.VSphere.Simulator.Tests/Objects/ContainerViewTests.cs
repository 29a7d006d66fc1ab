using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class ContainerViewTests
{
    [Theory]
    [InlineData(true, "VirtualMachine", 12)]
    [InlineData(true, "HostSystem", 6)]
    [InlineData(true, "ComputeResource", 5)]
    [InlineData(true, "ClusterComputeResource", 2)]
    [InlineData(true, "Network", 13)]
    [InlineData(false, "Folder", 1)]
    [InlineData(false, "VirtualMachine", 0)]
    public async Task A_view_shows_the_objects_of_its_types(bool recursive, string type, int expected)
    {
        using Caller caller = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions
        {
            Model = SimulatorModel.VCenter,
            Vms = 12,
        }));
        ManagedObjectReference view = await caller.CallAsync(new CreateContainerViewRequest
        {
            This = caller.Content.ViewManager!.Value,
            Container = caller.Content.RootFolder,
            Type = [type],
            Recursive = recursive,
        });
        Assert.Equal(expected, (await caller.ReadAsync(view, "view") as List<ManagedObjectReference>)?.Count ?? 0);
        await caller.CallAsync(new DestroyViewRequest { This = view });
        Assert.Equal("ManagedObjectNotFound", (await caller.FaultAsync(new DestroyViewRequest
        {
            This = view,
        })).FaultTypeName);
    }
}
