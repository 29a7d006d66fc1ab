using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class FileManagerTests
{
    private readonly SimulatedServer _host = new(new SimulatorOptions { Vms = 1 });

    private SimulatedDatastore Store => _host.Datastores[0];

    [Fact]
    public async Task A_directory_needs_its_parent_unless_parents_are_asked_for()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        MakeDirectoryRequest Make(bool parents) => new()
        {
            This = caller.Content.FileManager!.Value,
            Name = "[datastore1] a/b/c",
            CreateParentDirectories = parents,
        };
        Assert.IsType<FileNotFound>((await caller.FaultAsync(Make(false))).Fault);
        await caller.PostAsync(Make(true));
        Assert.Equal(["a", "a/b", "a/b/c"], Store.Directories.Where(name => name.StartsWith('a')));
        Assert.IsType<FileAlreadyExists>((await caller.FaultAsync(Make(true))).Fault);
    }

    [Theory]
    [InlineData(false, "old", "FileAlreadyExists")]
    [InlineData(true, "new", null)]
    public async Task An_existing_file_is_replaced_only_by_force(bool force, string left, string? fault)
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        Store.Write("iso/part", "new"u8.ToArray());
        Store.Write("iso/a.iso", "old"u8.ToArray());
        TaskInfo task = await RunAsync(caller, Move(caller, "[datastore1] iso/part", "[datastore1] iso/a.iso", force));
        Assert.Equal(fault, task.Error?.Fault.GetType().Name);
        Assert.Equal(left, Text("iso/a.iso"));
        Assert.Equal(fault is not null, Store.Files.Contains("iso/part"));
    }

    [Fact]
    public async Task A_file_in_use_a_missing_one_and_a_read_only_mount_are_told_apart()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        Store.Write("iso/a.iso", "x"u8.ToArray());
        Assert.IsType<FileNotFound>(
            await FaultAsync(caller, Move(caller, "[datastore1] iso/none", "[datastore1] b", false)));
        Assert.IsType<FileNotFound>(
            await FaultAsync(caller, Move(caller, "[datastore1] iso/a.iso", "[datastore1] none/b", false)));
        Store.Lock("iso/a.iso");
        Assert.IsType<FileLocked>(
            await FaultAsync(caller, Move(caller, "[datastore1] iso/a.iso", "[datastore1] b", false)));
        Store.Unlock("iso/a.iso");
        Store.IsReadOnly = true;
        Assert.IsType<CannotAccessFile>(
            await FaultAsync(caller, Move(caller, "[datastore1] iso/a.iso", "[datastore1] b", false)));
        Assert.Equal("x", Text("iso/a.iso"));
    }

    [Fact]
    public async Task The_files_of_a_running_machine_are_locked_and_not_those_beside_them()
    {
        var host = new SimulatedServer(new SimulatorOptions { Vms = 20 });
        using Caller caller = await Caller.LoggedInAsync(host);
        SimulatedMachine running = host.Machines.First(machine => machine.PowerState == "poweredOn");
        SimulatedDatastore store = host.Datastores.First(store => running.VmxPath.StartsWith($"[{store.Name}] "));
        string disk = running.VmxPath.Replace(".vmx", "-flat.vmdk");
        string unused = running.VmxPath.Replace(".vmx", " of another.vmdk");
        store.Write(unused[(unused.IndexOf(']') + 2)..], "x"u8.ToArray());
        DeleteDatastoreFileTaskRequest Delete(string name) => new()
        {
            This = caller.Content.FileManager!.Value,
            Name = name,
        };
        Assert.IsType<FileLocked>(await FaultAsync(caller, Delete(disk)));
        Assert.Null(await FaultAsync(caller, Delete(unused)));
    }

    [Fact]
    public async Task Directories_move_with_all_that_is_in_them_and_never_over_others()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        Store.Write("a/b/file", "x"u8.ToArray());
        Assert.IsType<FileAlreadyExists>(
            await FaultAsync(caller, Move(caller, "[datastore1] a", "[datastore1] iso", true)));
        await RunAsync(caller, Move(caller, "[datastore1] a", "[datastore1] c", false));
        Assert.Equal("x", Text("c/b/file"));
        Assert.DoesNotContain("a", Store.Directories);
    }

    [Fact]
    public async Task On_a_vcenter_the_datacenter_must_be_named()
    {
        var server = new SimulatedServer(new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 1 });
        using Caller caller = await Caller.LoggedInAsync(server);
        Assert.IsType<InvalidArgument>(
            (await caller.FaultAsync(Move(caller, "[nas 1] iso/install.iso", "[nas 1] b", false))).Fault);
    }

    private static MoveDatastoreFileTaskRequest Move(Caller caller, string source, string target, bool force) => new()
    {
        This = caller.Content.FileManager!.Value,
        SourceName = source,
        DestinationName = target,
        Force = force,
    };

    private static async Task<MethodFault?> FaultAsync(Caller caller, MethodRequest<ManagedObjectReference> request)
        => (await RunAsync(caller, request)).Error?.Fault;

    private static async Task<TaskInfo> RunAsync(Caller caller, MethodRequest<ManagedObjectReference> request)
        => (TaskInfo)(await caller.ReadAsync(await caller.CallAsync(request), "info"))!;

    private string Text(string path)
    {
        using var reader = new StreamReader(Store.OpenRead(path)!);
        return reader.ReadToEnd();
    }
}
