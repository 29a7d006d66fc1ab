using EsxVirt.VSphere.Simulator.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Products;

/// <summary>What each product says of itself, and how answers follow the version that a client names.</summary>
public sealed class ProductTests
{
    [Theory]
    [InlineData("esxi-8.0", "8.0.3", "8.0.3.0", "HostAgent", "embeddedEsx")]
    [InlineData("esxi-7.0", "7.0.3", "7.0.3.0", "HostAgent", "embeddedEsx")]
    [InlineData("esxi-6.7", "6.7.0", "6.7", "HostAgent", "embeddedEsx")]
    [InlineData("esx-3.5", "3.5.0", "2.5", "HostAgent", "esx")]
    [InlineData("gsx-2.0", "2.0.2", "2.5", "HostAgent", "gsx")]
    [InlineData("vcenter-8.0", "8.0.3", "8.0.3.0", "VirtualCenter", "vpx")]
    public async Task A_product_introduces_itself(string product, string version, string api, string type, string line)
    {
        using Caller caller = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions
        {
            Product = product,
        }));
        AboutInfo about = caller.Content.About;
        Assert.Equal((version, api, type, line), (about.Version, about.ApiVersion, about.ApiType, about.ProductLineId));
        Assert.Equal(type == "VirtualCenter", about.InstanceUuid is not null);
    }

    [Fact]
    public void An_unknown_product_is_refused_with_the_known_ones()
    {
        var error = Assert.Throws<ArgumentException>(() => new SimulatedServer(new SimulatorOptions
        {
            Product = "esxi-9.9",
        }));
        Assert.Equal(
            "Unknown product 'esxi-9.9'; known are esxi-8.0, esxi-7.0, esxi-6.7, esx-3.5, gsx-2.0, vcenter-8.0",
            error.Message);
    }

    [Theory]
    [InlineData("esx-3.5")]
    [InlineData("gsx-2.0")]
    public async Task Api_2_5_has_no_instance_uuid_and_no_ex_methods(string product)
    {
        var server = new SimulatedServer(new SimulatorOptions { Product = product });
        using Caller caller = await Caller.LoggedInAsync(server);
        var request = new RetrievePropertiesExRequest
        {
            This = caller.Content.PropertyCollector,
            SpecSet = [Caller.MachinesOf(Caller.Host, "name")],
            Options = new RetrieveOptions(),
        };
        Assert.Equal("MethodNotFound", (await caller.FaultAsync(request)).FaultTypeName);
        Assert.Equal("MethodNotFound", (await caller.FaultAsync(new WaitForUpdatesExRequest
        {
            This = caller.Content.PropertyCollector,
        })).FaultTypeName);

        ManagedObjectReference machine = Caller.Machine(server.Machines[0]);
        var config = (VirtualMachineConfigInfo)(await caller.ReadAsync(machine, "config"))!;
        Assert.Null(config.InstanceUuid);
        Assert.DoesNotContain("vc.uuid", server.Machines[0].Vmx);
        Assert.DoesNotContain("instanceUuid", await caller.TextAsync(new RetrievePropertiesRequest
        {
            This = caller.Content.PropertyCollector,
            SpecSet = [Caller.Of(machine, "config", "summary")],
        }));
    }

    [Theory]
    [InlineData("8.0.3.0", true, true)]
    [InlineData("9.1.0.0", true, true)]
    [InlineData("5.5", false, true)]
    [InlineData(null, false, false)]
    public async Task Members_newer_than_the_version_are_left_out(
        string? version, bool patchLevel, bool guestOperations)
    {
        var server = new SimulatedServer();
        using var caller = new Caller(server, version);
        string text = await caller.TextAsync(new RetrieveServiceContentRequest { This = Caller.ServiceInstance });
        Assert.Equal(patchLevel, text.Contains("<patchLevel>"));
        Assert.Equal(guestOperations, text.Contains("<guestOperationsManager "));
    }

    [Fact]
    public async Task A_client_that_names_no_version_is_answered_as_4_0()
    {
        var server = new SimulatedServer();
        using Caller caller = await Caller.LoggedInAsync(server, version: null);
        var request = new RetrievePropertiesExRequest
        {
            This = caller.Content.PropertyCollector,
            SpecSet = [Caller.MachinesOf(Caller.Host, "name")],
            Options = new RetrieveOptions(),
        };
        Assert.Equal("MethodNotFound", (await caller.FaultAsync(request)).FaultTypeName); // since 4.1
        Assert.NotNull(await caller.ReadAsync(Caller.Machine(server.Machines[0]), "config.instanceUuid")); // since 4.0
        Assert.Equal("InvalidProperty", (await caller.FaultAsync(new RetrievePropertiesRequest
        {
            This = caller.Content.PropertyCollector,
            SpecSet = [Caller.Of(Caller.Machine(server.Machines[0]), "rootSnapshot")], // since 4.1
        })).FaultTypeName);
    }

    [Theory]
    [InlineData("esxi-8.0", 21)]
    [InlineData("esxi-7.0", 19)]
    [InlineData("esxi-6.7", 14)]
    [InlineData("gsx-2.0", 7)]
    [InlineData("vcenter-8.0", 21)]
    public async Task The_environment_browser_tells_the_newest_hardware_version(string product, int newest)
    {
        using Caller caller = await Caller.LoggedInAsync(new SimulatedServer(new SimulatorOptions
        {
            Product = product,
        }));
        ManagedObjectReference browser = product.StartsWith("vcenter")
            ? (ManagedObjectReference)(await caller.ReadAsync((await caller.CallAsync(new FindByInventoryPathRequest
            {
                This = caller.Content.SearchIndex!.Value,
                InventoryPath = "folder1/dc1/host/cluster1",
            }))!.Value, "environmentBrowser"))!
            : new ManagedObjectReference("EnvironmentBrowser", "ha-environment-browser");
        List<VirtualMachineConfigOptionDescriptor> options =
            await caller.CallAsync(new QueryConfigOptionDescriptorRequest { This = browser });
        Assert.Equal($"vmx-{newest:00}", options[^1].Key);
    }
}
