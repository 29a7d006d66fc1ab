using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

/// <summary>Datastores of every kind, and the adapters of a host.</summary>
public sealed class DatastoreTests
{
    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 0, Storage = SimulatorStorage.Odd });

    [Theory]
    [InlineData("datastore1", "VMFS", typeof(VmfsDatastoreInfo))]
    [InlineData("nas 1", "NFS", typeof(NasDatastoreInfo))]
    [InlineData("nfs41 1", "NFS41", typeof(NasDatastoreInfo))]
    [InlineData("cifs 1", "CIFS", typeof(NasDatastoreInfo))]
    [InlineData("local 1", "OTHER", typeof(LocalDatastoreInfo))]
    [InlineData("vsanDatastore", "vsan", typeof(VsanDatastoreInfo))]
    [InlineData("vvol 1", "VVOL", typeof(VvolDatastoreInfo))]
    [InlineData("pmem 1", "PMEM", typeof(PMemDatastoreInfo))]
    public async Task Every_kind_has_its_type(string name, string type, Type info)
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference store = await FindAsync(caller, name);
        Assert.Equal(type, await caller.ReadAsync(store, "summary.type"));
        Assert.IsType(info, await caller.ReadAsync(store, "info"));
    }

    [Fact]
    public async Task What_is_unmounted_has_no_path_and_no_sizes()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        ManagedObjectReference store = await FindAsync(caller, "unmounted");
        var mounts = Assert.IsType<List<DatastoreHostMount>>(await caller.ReadAsync(store, "host"));
        HostMountInfo mount = Assert.Single(mounts).MountInfo;
        Assert.Equal((null, false, false), (mount.Path, mount.Mounted, mount.Accessible));
        Assert.Equal(0L, await caller.ReadAsync(store, "summary.capacity"));
    }

    [Fact]
    public async Task Adapters_are_of_every_kind_and_only_those_that_exist_are_rescanned()
    {
        using Caller caller = await Caller.LoggedInAsync(_server);
        var system = new ManagedObjectReference("HostStorageSystem", "storageSystem");
        var info = Assert.IsType<HostStorageDeviceInfo>(await caller.ReadAsync(system, "storageDeviceInfo"));
        Assert.Equal(
            [
                "HostSerialAttachedHba", "HostPcieHba", "HostFibreChannelOverEthernetHba", "HostHostBusAdapter",
                "HostParallelScsiHba", "HostInternetScsiHba", "HostInternetScsiHba",
            ],
            info.HostBusAdapter.Select(adapter => adapter.WireType.Name));
        await caller.CallAsync(new RescanHbaRequest { This = system, HbaDevice = "vmhba64" });
        Assert.Equal(
            "NotFound",
            (await caller.FaultAsync(new RescanHbaRequest { This = system, HbaDevice = "vmhba99" })).FaultTypeName);
    }

    private static async Task<ManagedObjectReference> FindAsync(Caller caller, string name)
    {
        var stores = Assert.IsType<List<ManagedObjectReference>>(
            await caller.ReadAsync(new ManagedObjectReference("HostSystem", "ha-host"), "datastore"));
        foreach (ManagedObjectReference store in stores)
        {
            if ((string?)await caller.ReadAsync(store, "summary.name") == name)
                return store;
        }
        throw new InvalidOperationException($"no datastore {name}");
    }
}
