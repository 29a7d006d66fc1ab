using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Inventory;

public sealed class InventoryTests
{
    [Fact]
    public async Task Ten_thousand_machines_are_listed_without_making_a_file()
    {
        var server = new SimulatedServer(new SimulatorOptions { Vms = 10_000 });
        using Caller caller = await Caller.LoggedInAsync(server);
        List<ObjectContent> list = await caller.RetrieveAsync(Caller.MachinesOf(
            Caller.Host, "name", "config.uuid", "config.instanceUuid", "config.template", "configStatus",
            "runtime.powerState", "runtime.connectionState", "snapshot.rootSnapshotList", "config.hardware.memoryMB",
            "config.hardware.numCPU", "config.memoryAllocation.limit", "config.files.vmPathName"));
        Assert.Equal(10_000, list.Count);
        Assert.Equal(0, server.MachinesWithFiles);
    }

    [Fact]
    public async Task Every_host_of_a_vcenter_has_machines_datastores_networks_and_its_own_address()
    {
        using Caller caller = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions
        {
            Model = SimulatorModel.VCenter,
            Vms = 90,
        }));
        List<ObjectContent> hosts = await caller.RetrieveAsync(new PropertyFilterSpec
        {
            PropSet = [new PropertySpec
            {
                Type = "HostSystem",
                PathSet = [
                    "name", "vm", "datastore", "network", "hardware.systemInfo.uuid", "summary.config.product.apiType"],
            }],
            ObjectSet =
            [
                new ObjectSpec
                {
                    Obj = caller.Content.RootFolder,
                    SelectSet =
                    [
                        new TraversalSpec
                        {
                            Name = "down",
                            Type = "Folder",
                            Path = "childEntity",
                            SelectSet = [new SelectionSpec
                            {
                                Name = "down",
                            }, new SelectionSpec { Name = "hosts" }, new SelectionSpec { Name = "host" }],
                        },
                        new TraversalSpec
                        {
                            Name = "hosts",
                            Type = "Datacenter",
                            Path = "hostFolder",
                            SelectSet = [new SelectionSpec { Name = "down" }],
                        },
                        new TraversalSpec { Name = "host", Type = "ComputeResource", Path = "host" },
                    ],
                },
            ],
        });
        Assert.Equal(6, hosts.Count);
        Assert.Equal(6, hosts.Select(host => Value(host, "hardware.systemInfo.uuid")).Distinct().Count());
        foreach (ObjectContent host in hosts)
        {
            Assert.InRange(((List<ManagedObjectReference>)Value(host, "vm")).Count, 14, 16);
            // Its own, the datacenter's export, and those of the other hosts of its cluster.
            int shared = (string)Value(host, "name") is "esx1" or "esx2" ? 1 : 0;
            Assert.Equal(2 + shared, ((List<ManagedObjectReference>)Value(host, "datastore")).Count);
            Assert.Equal("HostAgent", Value(host, "summary.config.product.apiType"));
        }
    }

    [Theory]
    [InlineData("esxi-8.0")]
    [InlineData("esx-3.5")]
    [InlineData("gsx-2.0")]
    public async Task A_host_has_what_libvirt_needs_to_open_a_connection(string product)
    {
        using Caller caller = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions
        {
            Product = product,
        }), version: null);
        string[] asked =
        [
            "name", "configManager", "runtime.inMaintenanceMode", "summary.managementServerIp", "hardware.cpuFeature",
            "hardware.systemInfo.uuid", "capability.maxSupportedVcpus", "capability.screenshotSupported",
        ];
        ObjectContent host = (await caller.RetrieveAsync(Caller.Of(Caller.Host, asked))).Single();
        Assert.Equal(
            ["summary.managementServerIp"], asked.Except(host.PropSet.Select(property => property.Name)));
        HostCpuIdInfo longMode = ((List<HostCpuIdInfo>)Value(
            host, "hardware.cpuFeature")).Single(feature => feature.Level == -2147483647);
        Assert.Equal(39, longMode.Edx!.Length);
        Assert.Equal('1', longMode.Edx.Replace(":", "")[31 - 29]);
    }

    [Fact]
    public async Task Every_datastore_says_where_its_hosts_mount_it()
    {
        using Caller caller = await Caller.LoggedInAsync(new SimulatedServer(), version: null);
        List<ObjectContent> stores = await caller.RetrieveAsync(new PropertyFilterSpec
        {
            PropSet = [new PropertySpec
            {
                Type = "Datastore",
                PathSet = ["summary.name", "summary.accessible", "host", "info"],
            }],
            ObjectSet = [new ObjectSpec
            {
                Obj = Caller.Host,
                SelectSet = [new TraversalSpec { Type = "HostSystem", Path = "datastore" }],
            }],
        });
        Assert.Equal(["datastore1", "nas 1"], stores.Select(store => Value(store, "summary.name")));
        Assert.All(stores, store => Assert.StartsWith(
            "/vmfs/volumes/", ((List<DatastoreHostMount>)Value(store, "host")).Single().MountInfo.Path));
        Assert.IsType<VmfsDatastoreInfo>(Value(stores[0], "info"));
        Assert.Equal("nas.example.com", Assert.IsType<NasDatastoreInfo>(Value(stores[1], "info")).Nas!.RemoteHost);
    }

    private static object Value(ObjectContent content, string path)
        => content.PropSet.Single(property => property.Name == path).Val!;
}
