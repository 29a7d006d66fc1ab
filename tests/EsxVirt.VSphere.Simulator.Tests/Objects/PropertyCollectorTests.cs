using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Objects;

public sealed class PropertyCollectorTests
{
    [Fact]
    public async Task Leaf_paths_keep_their_full_names_and_read_no_file()
    {
        var server = new SimulatedServer();
        using var caller = await Caller.LoggedInAsync(server);
        SimulatedMachine machine = server.Machines[0];
        ObjectContent content = (await caller.RetrieveAsync(Caller.Of(
            Caller.Machine(
                machine), "name", "config.uuid", "config.hardware.memoryMB", "runtime.powerState"))).Single();
        Assert.Equal(
            [("name", "test"), ("config.uuid", machine.BiosUuid.ToString()), ("config.hardware.memoryMB", 2048),
             ("runtime.powerState", VirtualMachinePowerState.PoweredOn)],
            content.PropSet.Select(property => (property.Name, property.Val!)));
        Assert.Equal(0, server.MachinesWithFiles);
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("config.bogus")]
    [InlineData("config.hardware.memoryMB.bogus.deeper")]
    public async Task A_path_that_the_type_lacks_is_an_invalid_property(string path)
    {
        var server = new SimulatedServer();
        using var caller = await Caller.LoggedInAsync(server);
        var request = new RetrievePropertiesRequest
        {
            This = caller.Content.PropertyCollector,
            SpecSet = [Caller.Of(Caller.Machine(server.Machines[0]), path)],
        };
        SoapFaultException fault = await caller.FaultAsync(request);
        Assert.Equal(path, Assert.IsType<InvalidProperty>(fault.Fault).Name);
    }

    [Fact]
    public async Task An_unknown_reference_is_named_in_the_fault()
    {
        using var caller = await Caller.LoggedInAsync(new SimulatedServer());
        SoapFaultException fault = await caller.FaultAsync(new RetrievePropertiesRequest
        {
            This = caller.Content.PropertyCollector,
            SpecSet = [Caller.Of(new("VirtualMachine", "12345"), "name")],
        });
        Assert.Equal("12345", Assert.IsType<ManagedObjectNotFound>(fault.Fault).Obj.Value);
        Assert.Equal(
            "The object 'vim.VirtualMachine:12345' has already been deleted or has not been completely created",
            fault.Message);
    }

    [Fact]
    public async Task An_unset_property_is_left_out_and_a_refused_one_is_in_the_missing_set()
    {
        var server = new SimulatedServer();
        SimulatedMachine machine = server.Machines[0];
        machine.HideProperty("config.uuid");
        machine.DenyProperty("config.annotation");
        using var caller = await Caller.LoggedInAsync(server);
        ObjectContent content = (await caller.RetrieveAsync(Caller.Of(
            Caller.Machine(machine), "name", "config.uuid", "config.annotation", "runtime.question"))).Single();
        Assert.Equal(["name"], content.PropSet.Select(property => property.Name));
        Assert.Equal(["config.annotation"], content.MissingSet.Select(missing => missing.Path));
        Assert.IsType<NoPermission>(content.MissingSet[0].Fault.Fault);
    }

    [Fact]
    public async Task Without_paths_objects_come_back_bare()
    {
        var server = new SimulatedServer();
        using var caller = await Caller.LoggedInAsync(server);
        ObjectContent content = (await caller.RetrieveAsync(Caller.Of(Caller.Machine(server.Machines[0])))).Single();
        Assert.Equal(server.Machines[0].Moid, content.Obj.Value);
        Assert.Empty(content.PropSet);
    }

    [Fact]
    public async Task A_device_is_found_by_its_key()
    {
        var server = new SimulatedServer();
        using var caller = await Caller.LoggedInAsync(server);
        ManagedObjectReference machine = Caller.Machine(server.Machines[0]);
        Assert.IsType<VirtualDisk>(await caller.ReadAsync(machine, "config.hardware.device[2001]"));
        var backing = Assert.IsType<VirtualDiskFlatVer2BackingInfo>(
            await caller.ReadAsync(machine, "config.hardware.device[2001].backing"));
        Assert.Equal("[datastore1] test/test_1.vmdk", backing.FileName);
        Assert.Null(await caller.ReadAsync(machine, "config.hardware.device[4711]"));
    }

    [Fact]
    public async Task Traversals_follow_names_in_circles_once_and_match_subtypes()
    {
        using var caller = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions
        {
            Model = SimulatorModel.VCenter,
            Vms = 3,
        }));
        List<ObjectContent> found = await caller.RetrieveAsync(new PropertyFilterSpec
        {
            PropSet = [new PropertySpec { Type = "ManagedEntity", PathSet = ["name"] }],
            ObjectSet =
            [
                new ObjectSpec
                {
                    Obj = caller.Content.RootFolder,
                    Skip = true,
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
        Assert.Equal(
            ["cluster1", "cluster2", "dc1", "dc2", "esx1", "esx2", "esx3", "esx3", "esx4", "esx5", "esx5", "esx6",
                "esx6", "folder1", "folder2", "host", "host", "rack 1%2f2"],
            found.Select(content => (string)content.PropSet.Single().Val!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_autostart_manager_is_reached_through_a_nested_property()
    {
        using var caller = await Caller.LoggedInAsync(new SimulatedServer());
        ObjectContent content = (await caller.RetrieveAsync(new PropertyFilterSpec
        {
            PropSet = [new PropertySpec { Type = "HostAutoStartManager", PathSet = ["config.defaults"] }],
            ObjectSet = [new ObjectSpec
            {
                Obj = Caller.Host,
                Skip = true,
                SelectSet = [new TraversalSpec { Type = "HostSystem", Path = "configManager.autoStartManager" }],
            }],
        })).Single();
        Assert.Equal("ha-autostart-mgr", content.Obj.Value);
        Assert.True(((AutoStartDefaults)content.PropSet.Single().Val!).Enabled);
    }

    [Theory]
    [InlineData(7, null, new[] { 7, 7, 6 })]
    [InlineData(1000, null, new[] { 20 })]
    [InlineData(1000, 8, new[] { 8, 8, 4 })]
    [InlineData(5, 8, new[] { 5, 5, 5, 5 })]
    public async Task Long_answers_come_in_pages(int serverLimit, int? asked, int[] expected)
    {
        var server = new SimulatedServer(new SimulatorOptions { Vms = 20, MaxPageSize = serverLimit });
        using var caller = await Caller.LoggedInAsync(server);
        RetrieveResult? page = await caller.CallAsync(new RetrievePropertiesExRequest
        {
            This = caller.Content.PropertyCollector,
            SpecSet = [Caller.MachinesOf(Caller.Host, "name")],
            Options = new RetrieveOptions { MaxObjects = asked },
        });
        List<int> sizes = [page!.Objects.Count];
        while (page.Token is { } token)
        {
            page = await caller.CallAsync(new ContinueRetrievePropertiesExRequest
            {
                This = caller.Content.PropertyCollector,
                Token = token,
            });
            sizes.Add(page.Objects.Count);
        }

        Assert.Equal(expected, sizes);
    }

    [Fact]
    public async Task A_token_works_once_and_can_be_given_up()
    {
        var server = new SimulatedServer(new SimulatorOptions { Vms = 20, MaxPageSize = 5 });
        using var caller = await Caller.LoggedInAsync(server);
        var first = new RetrievePropertiesExRequest
        {
            This = caller.Content.PropertyCollector,
            SpecSet = [Caller.MachinesOf(Caller.Host, "name")],
            Options = new RetrieveOptions(),
        };
        string token = (await caller.CallAsync(first))!.Token!;
        await caller.CallAsync(new CancelRetrievePropertiesExRequest
        {
            This = caller.Content.PropertyCollector,
            Token = token,
        });
        SoapFaultException fault = await caller.FaultAsync(
            new ContinueRetrievePropertiesExRequest { This = caller.Content.PropertyCollector, Token = token });
        Assert.Equal("token", Assert.IsType<InvalidProperty>(fault.Fault).Name);
    }

    [Fact]
    public async Task A_machine_that_vanishes_between_two_pages_is_passed_over()
    {
        var server = new SimulatedServer(new SimulatorOptions { Vms = 6, MaxPageSize = 3 });
        using var caller = await Caller.LoggedInAsync(server);
        RetrieveResult page = (await caller.CallAsync(new RetrievePropertiesExRequest
        {
            This = caller.Content.PropertyCollector,
            SpecSet = [Caller.MachinesOf(Caller.Host, "name")],
            Options = new RetrieveOptions(),
        }))!;
        server.Machines[4].Vanish();
        page = await caller.CallAsync(new ContinueRetrievePropertiesExRequest
        {
            This = caller.Content.PropertyCollector,
            Token = page.Token!,
        });
        Assert.Equal(["4", "6"], page.Objects.Select(content => content.Obj.Value));
    }

    [Fact]
    public async Task Nothing_selected_is_no_result()
    {
        var server = new SimulatedServer(new SimulatorOptions { Vms = 0 });
        using var caller = await Caller.LoggedInAsync(server);
        Assert.Null(await caller.CallAsync(new RetrievePropertiesExRequest
        {
            This = caller.Content.PropertyCollector,
            SpecSet = [Caller.MachinesOf(Caller.Host, "name")],
            Options = new RetrieveOptions(),
        }));
    }

    [Fact]
    public async Task Fetch_reads_one_property_of_the_object_itself()
    {
        var server = new SimulatedServer();
        using var caller = await Caller.LoggedInAsync(server);
        Assert.Equal("test", await caller.CallAsync(new FetchRequest
        {
            This = Caller.Machine(server.Machines[0]),
            Prop = "name",
        }));
        Assert.Null(await caller.CallAsync(new FetchRequest
        {
            This = Caller.Machine(server.Machines[0]),
            Prop = "parentVApp",
        }));
    }
}
