using System.Net;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Domains;

public class DomainReadingTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly ScriptedHost _host = new();

    [Theory]
    [InlineData(-1L, 1024, 1024 * 1024, 1024 * 1024)]
    [InlineData(512L, 1024, 1024 * 1024, 512 * 1024)]
    [InlineData(0L, 1024, 1024 * 1024, 0)]
    [InlineData(2048L, 1024, 1024 * 1024, 2048 * 1024)]
    [InlineData(null, 4194304, 4194304L * 1024, 4194304L * 1024)]
    public async Task Info_takes_the_limit_as_used_memory(long? limit, int memory, long maxMemory, long used)
    {
        DomainInfo info = await (await FindAsync(
            DomainData.None,
            ("config.hardware.memoryMB", memory), ("config.hardware.numCPU", 2),
            ("config.memoryAllocation.limit", limit)))
            .GetInfoAsync(Cancel);
        Assert.Equal(new DomainInfo(DomainState.Running, maxMemory, used, 2, TimeSpan.Zero), info);
    }

    [Fact]
    public async Task Info_of_a_machine_without_configuration_is_zero()
    {
        DomainInfo info = await (await FindAsync(DomainData.None)).GetInfoAsync(Cancel);
        Assert.Equal(new DomainInfo(DomainState.Running, 0, 0, 0, TimeSpan.Zero), info);
    }

    [Fact]
    public async Task What_was_read_along_serves_one_call_and_then_the_server_is_asked_again()
    {
        Domain domain = await FindAsync(
            DomainData.Info, ("config.hardware.memoryMB", 64), ("config.hardware.numCPU", 1));
        _host.Server.Requests.Clear();
        Assert.Equal(64 * 1024, (await domain.GetInfoAsync(Cancel)).MaxMemory);
        Assert.Empty(_host.Server.Requests);
        Assert.Equal(64 * 1024, await domain.GetMaxMemoryAsync(Cancel));
        Assert.Equal(["RetrievePropertiesEx"], _host.Server.Requests);
    }

    [Fact]
    public async Task Every_read_is_one_request()
    {
        Domain domain = await FindAsync(
            DomainData.None,
            ("config.hardware.memoryMB", 64), ("config.hardware.numCPU", 2), ("guest.hostName", "guest"),
            ("guest.net", new List<GuestNicInfo> { Nic("VM Network", true) }));
        (string Name, Func<Task> Read)[] reads =
        [
            ("info", () => domain.GetInfoAsync(Cancel)),
            ("state", () => domain.GetStateAsync(Cancel)),
            ("active", () => domain.IsActiveAsync(Cancel)),
            ("persistent", () => domain.IsPersistentAsync(Cancel)),
            ("updated", () => domain.IsUpdatedAsync(Cancel)),
            ("managed save", () => domain.HasManagedSaveAsync(Cancel)),
            ("max memory", () => domain.GetMaxMemoryAsync(Cancel)),
            ("vcpus", () => domain.GetVcpuCountAsync(VcpuOptions.Current, Cancel)),
            ("host name", () => domain.GetHostNameAsync(Cancel)),
            ("addresses", () => domain.GetInterfaceAddressesAsync(InterfaceAddressSource.Agent, Cancel)),
            ("scheduler", () => domain.GetSchedulerParametersAsync(Cancel)),
            ("memory parameters", () => domain.GetMemoryParametersAsync(Cancel)),
            ("autostart", () => domain.GetAutostartAsync(Cancel)),
        ];
        foreach ((string name, Func<Task> read) in reads)
        {
            _host.Server.Requests.Clear();
            await read();
            Assert.Equal(name + ": RetrievePropertiesEx", $"{name}: {string.Join(' ', _host.Server.Requests)}");
        }
    }

    [Fact]
    public async Task Facts_of_every_domain()
    {
        Domain domain = await FindAsync(DomainData.None);
        Assert.Equal(("hvm", "allocation", true), (domain.OsType, domain.SchedulerType, domain.IsPersistent));
        Assert.Equal(new DomainStatus(DomainState.Running, 0), await domain.GetStateAsync(Cancel));
        Assert.True(await domain.IsActiveAsync(Cancel));
        Assert.True(await domain.IsPersistentAsync(Cancel));
        Assert.False(await domain.IsUpdatedAsync(Cancel));
        Assert.False(await domain.HasManagedSaveAsync(Cancel));
    }

    [Fact]
    public async Task A_machine_that_vanished_is_no_domain()
    {
        Domain domain = await FindAsync(DomainData.None);
        _host.Server.Remove(new ManagedObjectReference("VirtualMachine", "12"));
        VirException error = await Assert.ThrowsAsync<VirException>(() => domain.GetHostNameAsync(Cancel));
        Assert.Equal(VirErrorCode.NoDomain, error.Code);
        Assert.Equal(
            "Domain not found: Could not find domain with UUID '52000000-0000-0000-0000-00000000000c'", error.Message);
    }

    [Fact]
    public async Task A_machine_registered_anew_is_found_by_its_uuid()
    {
        Domain domain = await FindAsync(DomainData.None);
        _host.Server.Remove(new ManagedObjectReference("VirtualMachine", "12"));
        _host.AddMachine(
            "40", "web",
            ("config.instanceUuid", "52000000-0000-0000-0000-00000000000c"), ("guest.hostName", "moved"));
        Assert.Equal("moved", await domain.GetHostNameAsync(Cancel));
    }

    [Fact]
    public async Task A_reference_used_again_for_another_machine_is_not_mistaken()
    {
        Domain domain = await FindAsync(DomainData.None);
        _host.AddMachine("12", "another", ("config.instanceUuid", "52000000-0000-0000-0000-0000000000ff"));
        VirException error = await Assert.ThrowsAsync<VirException>(() => domain.GetStateAsync(Cancel));
        Assert.Equal(VirErrorCode.NoDomain, error.Code);
    }

    [Theory]
    [InlineData(VcpuOptions.Current, 2)]
    [InlineData(VcpuOptions.Live, 2)]
    [InlineData(VcpuOptions.Config, 2)]
    [InlineData(VcpuOptions.Maximum, 128)]
    [InlineData(VcpuOptions.Maximum | VcpuOptions.Live, 128)]
    [InlineData(VcpuOptions.Maximum | VcpuOptions.Config, 2)]
    public async Task Vcpus_are_the_domains_own_and_the_maximum_is_the_hosts(VcpuOptions options, int count)
    {
        _host.Server.Set(_host.Host, "capability.maxSupportedVcpus", 128);
        Domain domain = await FindAsync(DomainData.None, ("config.hardware.numCPU", 2));
        Assert.Equal(count, await domain.GetVcpuCountAsync(options, Cancel));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public async Task A_host_that_tells_no_maximum_gives_the_domains_own(int? told)
    {
        if (told is not null)
            _host.Server.Set(_host.Host, "capability.maxSupportedVcpus", told);
        Domain domain = await FindAsync(DomainData.None, ("config.hardware.numCPU", 2));
        Assert.Equal(2, await domain.GetVcpuCountAsync(VcpuOptions.Maximum, Cancel));
    }

    [Fact]
    public async Task Unknown_vcpu_flags_are_refused_as_by_libvirt()
    {
        Domain domain = await FindAsync(DomainData.None);
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => domain.GetVcpuCountAsync((VcpuOptions)8, Cancel));
        Assert.Equal("unsupported flags (0x8) in function esxDomainGetVcpusFlags", error.Message);
    }

    [Theory]
    [InlineData("low", 500, -1)]
    [InlineData("normal", 1000, -2)]
    [InlineData("high", 2000, -3)]
    [InlineData("custom", 1234, 1234)]
    public async Task Share_levels_are_negative_numbers(string level, int shares, int expected)
    {
        Domain domain = await FindAsync(
            DomainData.Allocation,
            ("config.cpuAllocation.reservation", 100L), ("config.cpuAllocation.limit", -1L),
            ("config.cpuAllocation.shares", new SharesInfo { Level = new SharesLevel(level), Shares = shares }));
        Assert.Equal(new SchedulerParameters(100, -1, expected), await domain.GetSchedulerParametersAsync(Cancel));
    }

    [Fact]
    public async Task Minimum_guarantee_is_the_reservation_in_KiB()
    {
        Domain domain = await FindAsync(DomainData.None, ("config.memoryAllocation.reservation", 4194304L));
        Assert.Equal(new MemoryParameters(4194304L * 1024), await domain.GetMemoryParametersAsync(Cancel));
    }

    [Fact]
    public async Task Interface_addresses_are_those_of_connected_interfaces()
    {
        GuestNicInfo detailed = Nic("VM Network", true);
        detailed.MacAddress = "00:0c:29:00:00:01";
        detailed.IpConfig = new NetIpConfigInfo();
        detailed.IpConfig.IpAddress.Add(new NetIpConfigInfoIpAddress { IpAddress = "192.0.2.7", PrefixLength = 24 });
        detailed.IpConfig.IpAddress.Add(new NetIpConfigInfoIpAddress { IpAddress = "no address", PrefixLength = 24 });
        detailed.IpConfig.IpAddress.Add(new NetIpConfigInfoIpAddress { IpAddress = "FE80:0::1", PrefixLength = 64 });
        GuestNicInfo old = Nic("Backup", true);
        old.IpAddress.Add("198.51.100.9");
        GuestNicInfo nameless = Nic(null, true);
        Domain domain = await FindAsync(
            DomainData.None,
            ("guest.net", new List<GuestNicInfo> { detailed, Nic("Unplugged", false), nameless, old }));

        InterfaceAddressSource[] sources = [InterfaceAddressSource.Agent, InterfaceAddressSource.Lease];
        foreach (InterfaceAddressSource source in sources)
        {
            IReadOnlyList<DomainInterface> interfaces = await domain.GetInterfaceAddressesAsync(source, Cancel);
            Assert.Equal(
                [("VM Network", "00:0c:29:00:00:01", "192.0.2.7/24 FE80:0::1/64"), ("Backup", null, "198.51.100.9/0")],
                interfaces.Select(i => (
                    i.Name, i.MacAddress, string.Join(' ', i.Addresses.Select(a => $"{a.Text}/{a.PrefixLength}")))));
        }
        Assert.Equal(IPAddress.Parse("192.0.2.7"),
            (await domain.GetInterfaceAddressesAsync(cancellationToken: Cancel))[0].Addresses[0].Address);
    }

    public static TheoryData<string, object?, string, VirErrorCode, string> GuestFailures => new()
    {
        {
            "runtime.powerState", VirtualMachinePowerState.PoweredOff, "host name", VirErrorCode.OperationInvalid,
            "Requested operation is not valid: Domain is not powered on"
        },
        {
            "runtime.powerState", VirtualMachinePowerState.Suspended, "addresses", VirErrorCode.OperationInvalid,
            "Requested operation is not valid: Domain is not powered on"
        },
        {
            "guest.hostName", null, "host name", VirErrorCode.OperationInvalid,
            "Requested operation is not valid: hostName field not available (missing VMware Tools?)"
        },
        {
            "guest.net", null, "addresses", VirErrorCode.InternalError,
            "internal error: Missing property 'guest.net' in answer"
        },
        {
            "guest.net", null, "arp", VirErrorCode.ArgumentUnsupported,
            "argument unsupported: Unknown IP address data source 2"
        },
        {
            "config.hardware.memoryMB", null, "max memory", VirErrorCode.InternalError,
            "internal error: Missing 'config.hardware.memoryMB' property"
        },
        {
            "config.hardware.memoryMB", -1, "max memory", VirErrorCode.InternalError,
            "internal error: Got invalid memory size -1"
        },
    };

    [Theory]
    [MemberData(nameof(GuestFailures))]
    public async Task What_cannot_be_told_says_why(
        string path, object? value, string read, VirErrorCode code, string message)
    {
        Domain domain = await FindAsync(DomainData.None, (path, value));
        VirException error = await Assert.ThrowsAsync<VirException>(() => read switch
        {
            "host name" => domain.GetHostNameAsync(Cancel),
            "addresses" => domain.GetInterfaceAddressesAsync(InterfaceAddressSource.Agent, Cancel),
            "arp" => domain.GetInterfaceAddressesAsync(InterfaceAddressSource.Arp, Cancel),
            _ => (Task)domain.GetMaxMemoryAsync(Cancel),
        });
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Theory]
    [InlineData(true, "PowerOn", true)]
    [InlineData(true, "powerOn", true)]
    [InlineData(true, "None", false)]
    [InlineData(false, "PowerOn", false)]
    public async Task Autostart_needs_the_host_and_the_machine(bool enabled, string action, bool expected)
    {
        Domain domain = await FindAsync(DomainData.None);
        _host.Server.Set(_host.Autostart, "config.defaults", new AutoStartDefaults { Enabled = enabled });
        _host.Server.Set(_host.Autostart, "config.powerInfo", new List<AutoStartPowerInfo>
        {
            new()
            {
                Key = new ManagedObjectReference("VirtualMachine", "12"),
                WaitForHeartbeat = AutoStartWaitHeartbeatSetting.SystemDefault,
                StartAction = action,
                StopAction = "none",
            },
        });
        Assert.Equal(expected, await domain.GetAutostartAsync(Cancel));
    }

    private async Task<Domain> FindAsync(DomainData data, params (string Path, object? Value)[] properties)
    {
        _host.AddMachine("12", "web", properties);
        Connection connection = await _host.OpenAsync();
        return await connection.FindDomainAsync("web", data, DomainLookup.Any, Cancel);
    }

    private static GuestNicInfo Nic(string? network, bool connected) =>
        new() { Network = network, Connected = connected, DeviceConfigId = 4000 };
}
