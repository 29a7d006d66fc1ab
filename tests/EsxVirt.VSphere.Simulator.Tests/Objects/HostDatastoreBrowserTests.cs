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
                Query = [new VmDiskFileQuery { Details = new VmDiskFileQueryFlags { CapacityKb = true,
                    ControllerType = true } }],
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
    public async Task Without_a_query_every_file_is_shown_as_a_plain_one_and_without_details()
    {
        List<HostDatastoreBrowserSearchResults> results = await SearchBelowAsync("[datastore1] test", null);
        Assert.Equal(
            [
                "test-Snapshot1.vmsn", "test-Snapshot2.vmem", "test-Snapshot2.vmsn", "test-Snapshot3.vmem",
                "test-Snapshot3.vmsn", "test-Snapshot4.vmsn", "test-flat.vmdk", "test.nvram", "test.vmdk",
                "test.vmsd", "test.vmx", "test_1-flat.vmdk", "test_1.vmdk", "vmware.log",
            ],
            results.Single().File.Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.All(results.Single().File, file =>
        {
            Assert.Equal("FileInfo", file.WireType.Name);
            Assert.Null(file.FileSize);
            Assert.Null(file.Modification);
        });
    }

    [Theory]
    [InlineData(false, null, "server.vmdk|server-000001.vmdk|server-000002.vmdk")]
    [InlineData(false, "server-0*", "server-000001.vmdk|server-000002.vmdk")]
    [InlineData(false, "server-00000?.vmdk", "server-000001.vmdk|server-000002.vmdk")]
    [InlineData(true, "SERVER.*", "server.vmdk")]
    [InlineData(false, "SERVER.*", "")]
    [InlineData(false, "*-ctk.vmdk", "")]
    public async Task Of_disks_only_the_descriptors_are_shown_those_of_snapshots_too(
        bool anyCase, string? pattern, string expected)
    {
        var spec = new HostDatastoreBrowserSearchSpec
        {
            Query = [new VmDiskFileQuery()],
            SearchCaseInsensitive = anyCase,
            MatchPattern = pattern is null ? [] : [pattern],
        };
        List<HostDatastoreBrowserSearchResults> results =
            await SearchBelowAsync("[datastore1] templates", spec, SimulatorStorage.Varied);
        string[] found = [.. results.Single().File.Select(file => file.Path).Where(path => path.StartsWith("server"))];
        Assert.Equal(expected, string.Join('|', found));
        Assert.All(results.Single().File, file => Assert.Null(Assert.IsType<VmDiskFileInfo>(file).CapacityKb));
    }

    [Fact]
    public async Task Every_directory_has_its_own_result_empty_ones_too()
    {
        List<HostDatastoreBrowserSearchResults> results = await SearchBelowAsync(
            "[datastore1]",
            new HostDatastoreBrowserSearchSpec { Query = [new IsoImageFileQuery(), new FolderFileQuery()] },
            SimulatorStorage.Varied);
        Dictionary<string, string> folders = results.ToDictionary(
            folder => folder.FolderPath!, folder => string.Join('|', folder.File.Select(file => file.Path)));
        Assert.Equal("", folders["[datastore1] empty/"]);
        Assert.Equal("linux", folders["[datastore1] images/"]);
        Assert.Equal("install [1].iso|what*ever?.iso|deep", folders["[datastore1] images/linux/"]);
        Assert.Equal("rescue.iso", folders["[datastore1] images/linux/deep/est/"]);
    }

    [Theory]
    [InlineData("[nowhere] test", "InvalidDatastorePath")]
    [InlineData("test", "InvalidDatastorePath")]
    public async Task A_path_that_leads_nowhere_is_a_fault(string path, string fault)
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        Assert.Equal(fault, (await caller.FaultAsync(new SearchDatastoreTaskRequest
        {
            This = Browser,
            DatastorePath = path,
        })).FaultTypeName);
    }

    [Theory]
    [InlineData("[datastore1] nowhere", "FileNotFound")]
    [InlineData("[nas 1] iso", "InaccessibleDatastore")]
    public async Task What_cannot_be_searched_fails_the_task(string path, string fault)
    {
        _server.Datastores.Single(store => store.Name == "nas 1").IsAccessible = false;
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference task = await caller.CallAsync(new SearchDatastoreTaskRequest
        {
            This = Browser,
            DatastorePath = path,
        });
        var error = Assert.IsType<LocalizedMethodFault>(await caller.ReadAsync(task, "info.error"));
        Assert.Equal(fault, error.Fault.WireType.Name);
    }

    private async Task<List<HostDatastoreBrowserSearchResults>> SearchBelowAsync(
        string path, HostDatastoreBrowserSearchSpec? spec, SimulatorStorage storage = SimulatorStorage.Usual)
    {
        SimulatedServer server =
            storage == SimulatorStorage.Usual
                ? _server : new SimulatedServer(new SimulatorOptions { Storage = storage });
        using Caller caller = await Caller.LoggedInAsync(server);
        ManagedObjectReference task = (await caller.CallAsync(new SearchDatastoreSubFoldersTaskRequest
        {
            This = Browser,
            DatastorePath = path,
            SearchSpec = spec,
        }))!.Value;
        return Assert.IsType<List<HostDatastoreBrowserSearchResults>>(await caller.ReadAsync(task, "info.result"));
    }
}
