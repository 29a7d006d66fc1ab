using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class VirtualDiskManagerTests
{
    private readonly SimulatedServer _host = new(new SimulatorOptions { Vms = 1 });

    private SimulatedDatastore Store => _host.Datastores[0];

    [Fact]
    public async Task A_disk_is_a_descriptor_and_an_extent_of_its_capacity()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        Assert.Null(await FaultAsync(caller, Create(caller, "[datastore1] iso/d.vmdk", 2048, "thin")));
        using var reader = new StreamReader(Store.OpenRead("iso/d.vmdk")!);
        string descriptor = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("RW 4096 VMFS \"d-flat.vmdk\"\n", descriptor);
        Assert.Contains("ddb.thinProvisioned = \"1\"\n", descriptor);
        Assert.Equal(2048 * 1024, Store.OpenRead("iso/d-flat.vmdk")!.Length);
        Assert.IsType<FileAlreadyExists>(
            await FaultAsync(caller, Create(caller, "[datastore1] iso/d.vmdk", 2048, "thin")));
    }

    [Theory]
    [InlineData("thin", 0)]
    [InlineData("preallocated", 1 << 20)]
    [InlineData("eagerZeroedThick", 1 << 20)]
    public async Task Only_a_thin_disk_takes_up_no_room(string type, long expected)
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        long before = Store.FreeSpace;
        await FaultAsync(caller, Create(caller, "[datastore1] iso/d.vmdk", 1024, type));
        Assert.InRange(before - Store.FreeSpace - expected, 0, 4096);
    }

    [Fact]
    public async Task A_full_datastore_takes_no_thick_disk()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        Store.FreeSpace = 1000;
        NoDiskSpace fault = Assert.IsType<NoDiskSpace>(
            await FaultAsync(caller, Create(caller, "[datastore1] iso/d.vmdk", 1024, "preallocated")));
        Assert.Equal("datastore1", fault.Datastore);
        Assert.DoesNotContain("iso/d.vmdk", Store.Files);
    }

    [Fact]
    public async Task A_disk_is_copied_moved_grown_cleared_and_deleted_with_its_extent()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        ManagedObjectReference manager = caller.Content.VirtualDiskManager!.Value;
        await FaultAsync(caller, Create(caller, "[datastore1] iso/a.vmdk", 1024, "thin"));
        string uuid = await UuidAsync(caller, "[datastore1] iso/a.vmdk");
        Assert.Matches("^60 00 c2 9[0-9a-f]( [0-9a-f]{2}){4}-[0-9a-f]{2}( [0-9a-f]{2}){7}$", uuid);

        Assert.Null(await FaultAsync(caller, new CopyVirtualDiskTaskRequest
        {
            This = manager,
            SourceName = "[datastore1] iso/a.vmdk",
            DestName = "[datastore1] iso/b.vmdk",
        }));
        Assert.NotEqual(uuid, await UuidAsync(caller, "[datastore1] iso/b.vmdk"));

        Assert.Null(await FaultAsync(caller, new MoveVirtualDiskTaskRequest
        {
            This = manager,
            SourceName = "[datastore1] iso/a.vmdk",
            DestName = "[datastore1] iso/c.vmdk",
        }));
        Assert.Equal(uuid, await UuidAsync(caller, "[datastore1] iso/c.vmdk"));

        Assert.Null(await FaultAsync(caller, new ExtendVirtualDiskTaskRequest
        {
            This = manager,
            Name = "[datastore1] iso/c.vmdk",
            NewCapacityKb = 4096,
        }));
        Assert.Equal(4096 * 1024, Store.OpenRead("iso/c-flat.vmdk")!.Length);
        Assert.IsType<InvalidArgument>(await FaultAsync(caller, new ExtendVirtualDiskTaskRequest
        {
            This = manager,
            Name = "[datastore1] iso/c.vmdk",
            NewCapacityKb = 1024,
        }));

        Store.Write("iso/c-flat.vmdk", Enumerable.Repeat((byte)7, 4096 * 1024).ToArray());
        Assert.Null(await FaultAsync(caller, new ZeroFillVirtualDiskTaskRequest
        {
            This = manager,
            Name = "[datastore1] iso/c.vmdk",
        }));
        Assert.Equal(0, Store.OpenRead("iso/c-flat.vmdk")!.ReadByte());

        foreach (string name in new[] { "b", "c" })
            Assert.Null(await FaultAsync(caller, Delete(caller, $"[datastore1] iso/{name}.vmdk")));
        Assert.Equal(["iso/install.iso"], Store.Files.Where(path => path.StartsWith("iso/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_no_disk_is_left_alone()
    {
        using Caller caller = await Caller.LoggedInAsync(_host);
        Store.Write("iso/broken.vmdk", "# Disk DescriptorFile\nRW many VMFS \"broken-flat.vmdk\"\n"u8.ToArray());
        Store.Write("iso/broken-flat.vmdk", new byte[512]);
        FileFault fault = Assert.IsType<FileFault>(
            await FaultAsync(caller, Delete(caller, "[datastore1] iso/broken.vmdk")));
        Assert.Equal("[datastore1] iso/broken.vmdk", fault.File);
        Assert.IsType<FileFault>(await FaultAsync(caller, Delete(caller, "[datastore1] iso/install.iso")));
        Assert.Contains("iso/broken-flat.vmdk", Store.Files);
    }

    private static CreateVirtualDiskTaskRequest Create(Caller caller, string name, long capacity, string type) => new()
    {
        This = caller.Content.VirtualDiskManager!.Value,
        Name = name,
        Spec = new FileBackedVirtualDiskSpec { DiskType = type, AdapterType = "lsiLogic", CapacityKb = capacity },
    };

    private static DeleteVirtualDiskTaskRequest Delete(Caller caller, string name) => new()
    {
        This = caller.Content.VirtualDiskManager!.Value,
        Name = name,
    };

    private static Task<string> UuidAsync(Caller caller, string name) =>
        caller.CallAsync(new QueryVirtualDiskUuidRequest
        {
            This = caller.Content.VirtualDiskManager!.Value,
            Name = name,
        });

    private static async Task<MethodFault?> FaultAsync(Caller caller, MethodRequest<ManagedObjectReference> request)
        => ((TaskInfo)(await caller.ReadAsync(await caller.CallAsync(request), "info"))!).Error?.Fault;
}
