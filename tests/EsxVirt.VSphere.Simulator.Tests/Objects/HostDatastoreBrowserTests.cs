using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class HostDatastoreBrowserTests
{
    private static readonly ManagedObjectReference Browser = new("HostDatastoreBrowser", "ha-host-datastorebrowser");
    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 15 });

    [Theory]
    [InlineData("test", "test.vmdk", "VirtualLsiLogicController")]
    [InlineData("old server", "old server.vmdk", "VirtualBusLogicController")]
    [InlineData("web server", "web server.vmdk", "VirtualLsiLogicSASController")]
    [InlineData("storage node", "storage node_1.vmdk", "ParaVirtualSCSIController")]
    [InlineData("100% café", "100% café.vmdk", null)]
    public async Task A_disk_is_found_with_size_and_controller(string directory, string file, string? controller)
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference task = await caller.CallAsync(new SearchDatastoreTaskRequest
        {
            This = Browser,
            DatastorePath = $"[datastore1] {directory}",
            SearchSpec = new HostDatastoreBrowserSearchSpec
            {
                Query = [new VmDiskFileQuery()],
                Details = new FileQueryFlags { FileType = true, FileSize = true },
                MatchPattern = [file],
            },
        });
        var result = Assert.IsType<HostDatastoreBrowserSearchResults>(await caller.ReadAsync(task, "info.result"));
        Assert.Equal($"[datastore1] {directory}/", result.FolderPath);
        var disk = Assert.IsType<VmDiskFileInfo>(Assert.Single(result.File));
        Assert.Equal(controller, disk.ControllerType);
        Assert.Equal(8 << 20, disk.CapacityKb);
        Assert.NotNull(disk.FileSize);
    }

    [Fact]
    public async Task Without_a_pattern_all_files_are_shown_but_not_the_extents()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference task = (await caller.CallAsync(new SearchDatastoreSubFoldersTaskRequest
        {
            This = Browser,
            DatastorePath = "[datastore1] test",
        }))!.Value;
        var results = Assert.IsType<List<HostDatastoreBrowserSearchResults>>(
            await caller.ReadAsync(task, "info.result"));
        Assert.Equal(
            ["test.nvram", "test.vmdk", "test.vmsd", "test.vmx", "test_1.vmdk", "vmware.log"],
            results.Single().File.Select(file => file.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("[datastore1] nowhere", "FileNotFound")]
    [InlineData("[nowhere] test", "InvalidDatastorePath")]
    [InlineData("test", "InvalidDatastorePath")]
    public async Task A_place_that_does_not_exist_is_a_fault(string path, string fault)
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        Assert.Equal(fault, (await caller.FaultAsync(new SearchDatastoreTaskRequest
        {
            This = Browser,
            DatastorePath = path,
        })).FaultTypeName);
    }
}
