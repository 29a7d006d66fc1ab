using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Domains;

/// <summary>Memory, processors, shares, autostart and description, set on machines of a simulated host.</summary>
public sealed class ValueTests : IAsyncDisposable
{
    private const string Off = "db/primary";
    private const string Hot = "web server"; // runs, with hot add
    private const string Cold = "test"; // runs, without
    private const string Held = "old server"; // suspended
    private const long GiB = 1 << 20; // in KiB

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 15 });

    public static TheoryData<string, Func<Domain, Task>> Changes => new()
    {
        { "virDomainSetMemoryFlags", domain => domain.SetMemoryAsync(3 * GiB, cancellationToken: Cancel) },
        { "virDomainSetMemoryFlags", domain => domain.SetMaxMemoryAsync(9 * GiB, cancellationToken: Cancel) },
        { "virDomainSetVcpus", domain => domain.SetVcpusAsync(2, cancellationToken: Cancel) },
        { "virDomainSetVcpusFlags", domain => domain.SetVcpusAsync(2, VcpuOptions.Live, cancellationToken: Cancel) },
        {
            "virDomainSetSchedulerParameters",
            domain => domain.SetSchedulerParametersAsync(new(1, 9000, -3), cancellationToken: Cancel)
        },
        {
            "virDomainSetMemoryParameters",
            domain => domain.SetMemoryParametersAsync(new(4096), cancellationToken: Cancel)
        },
        { "virDomainSetMetadata", domain => domain.SetDescriptionAsync("new", cancellationToken: Cancel) },
    };

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public async Task Each_change_is_three_requests_and_its_updates(string api, Func<Domain, Task> change)
    {
        Assert.StartsWith("virDomainSet", api);
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        long before = _server.RequestCount;
        await change(domain);
        long updates = _server.RequestCounts["WaitForUpdatesEx"];
        Assert.InRange(updates, 1, 3);
        Assert.Equal(3 + updates, _server.RequestCount - before);
    }

    [Theory]
    [MemberData(nameof(Changes), DisableDiscoveryEnumeration = true)]
    public async Task A_read_only_connection_refuses_it_without_asking_the_server(string api, Func<Domain, Task> change)
    {
        await using Connection connection = await Connection.OpenAsync(
            "esx://host.example.com/", SimulatedConnection.Options(_server) with { ReadOnly = true }, Cancel);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        long before = _server.RequestCount;
        VirException e = await Assert.ThrowsAsync<VirException>(() => change(domain));
        Assert.Equal(
            (VirErrorCode.OperationDenied, $"operation forbidden: read only access prevents {api}"),
            (e.Code, e.Message));
        Assert.Equal(before, _server.RequestCount);
    }

    [Fact]
    public async Task Memory_is_a_limit_in_whole_MiB_and_maximum_memory_the_size_in_steps_of_4_MiB()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        await domain.SetMaxMemoryAsync(9 * GiB + 1, cancellationToken: Cancel);
        await domain.SetMemoryAsync(3 * GiB + 1, cancellationToken: Cancel);
        DomainInfo info = await domain.GetInfoAsync(Cancel);
        Assert.Equal((9 * GiB + 4096, 3 * GiB + 1024), (info.MaxMemory, info.Memory));
        Assert.Contains(
            $"<memory unit='KiB'>{9 * GiB + 4096}</memory>", await domain.GetXmlAsync(cancellationToken: Cancel));
    }

    [Fact]
    public async Task Shares_below_zero_are_levels_and_members_that_are_null_stay()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        foreach (int shares in new[] { -1, -2, -3, 0, 4321 })
        {
            await domain.SetSchedulerParametersAsync(new(null, null, shares), cancellationToken: Cancel);
            Assert.Equal(shares, (await domain.GetSchedulerParametersAsync(Cancel)).Shares);
        }
        await domain.SetSchedulerParametersAsync(new(100, 200, null), cancellationToken: Cancel);
        await domain.SetSchedulerParametersAsync(new(null, -1, null), cancellationToken: Cancel);
        await domain.SetSchedulerParametersAsync(new(5000, null, null), cancellationToken: Cancel);
        Assert.Equal(new SchedulerParameters(5000, -1, 4321), await domain.GetSchedulerParametersAsync(Cancel));
    }

    [Fact]
    public async Task A_running_machine_grows_where_it_allows_hot_add()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Hot, Cancel);
        await domain.SetVcpusAsync(4, VcpuOptions.Live, cancellationToken: Cancel);
        await domain.SetMaxMemoryAsync(5 * GiB, cancellationToken: Cancel);
        DomainInfo info = await domain.GetInfoAsync(Cancel);
        Assert.Equal((4, 5 * GiB), (info.VcpuCount, info.MaxMemory));
    }

    [Fact]
    public async Task A_guarantee_is_read_as_it_was_set()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Cold, Cancel);
        await domain.SetMemoryParametersAsync(new MemoryParameters(1025), cancellationToken: Cancel);
        Assert.Equal(2048, (await domain.GetMemoryParametersAsync(Cancel)).MinGuarantee);
    }

    [Fact]
    public async Task A_description_keeps_every_character_and_is_in_the_XML()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        const string Text = "two\nlines | \"quoted\" & 100% né";
        await domain.SetDescriptionAsync(Text, cancellationToken: Cancel);
        Assert.Equal(Text, await domain.GetDescriptionAsync(Cancel));
        Assert.Contains(
            "<description>two\nlines | &quot;quoted&quot; &amp; 100% né</description>",
            await domain.GetXmlAsync(cancellationToken: Cancel));
        await domain.SetDescriptionAsync("", cancellationToken: Cancel);
        Assert.Equal("", await domain.GetDescriptionAsync(Cancel));
    }

    public static TheoryData<string, string, VirErrorCode, Func<Domain, Task>> WrongValues => new()
    {
        { Off, "memory in virDomainSetMemoryFlags must not be zero", VirErrorCode.InvalidArgument,
            d => d.SetMemoryAsync(0) },
        {
            Off, "memory in virDomainSetMemoryFlags must not be zero", VirErrorCode.InvalidArgument,
            d => d.SetMaxMemoryAsync(0)
        },
        {
            Off, "invalid argument: memory in virDomainSetMemoryFlags must be positive", VirErrorCode.InvalidArgument,
            d => d.SetMemoryAsync(-1)
        },
        {
            Off, "numerical overflow: input too large: 9007199254740991", VirErrorCode.Overflow,
            d => d.SetMemoryAsync(long.MaxValue / 1024)
        },
        {
            Off, "invalid argument: Could not set max-memory to 9007199254740990 kilobytes: no "
                + "virtual machine has as much",
            VirErrorCode.InvalidArgument, d => d.SetMaxMemoryAsync(long.MaxValue / 1024 - 1)
        },
        {
            Off, "invalid argument: Requested number of virtual CPUs must at least be 1", VirErrorCode.InvalidArgument,
            d => d.SetVcpusAsync(0)
        },
        {
            Off, "unsupported flags (0x8) in function esxDomainSetVcpusFlags", VirErrorCode.InvalidArgument,
            d => d.SetVcpusAsync(2, (VcpuOptions)8)
        },
        {
            Off, "invalid argument: Could not set reservation to -1 MHz, expecting positive value",
            VirErrorCode.InvalidArgument, d => d.SetSchedulerParametersAsync(new(-1, null, null))
        },
        {
            Off, "invalid argument: Could not set limit to -2 MHz, expecting positive value or -1 (unlimited)",
            VirErrorCode.InvalidArgument, d => d.SetSchedulerParametersAsync(new(null, -2, null))
        },
        {
            Off,
            "invalid argument: Could not set shares to -4, expecting positive value or -1 (low), "
                + "-2 (normal) or -3 (high)",
            VirErrorCode.InvalidArgument, d => d.SetSchedulerParametersAsync(new(null, null, -4))
        },
        {
            Off,
            "invalid argument: Could not set limit to 9 MHz with a reservation of 10 MHz, expecting "
            + "a limit of at least the reservation or -1 (unlimited)",
            VirErrorCode.InvalidArgument, d => d.SetSchedulerParametersAsync(new(10, 9, null))
        },
        {
            Off, "invalid argument: Could not set min_guarantee to -1 kilobytes, expecting positive value",
            VirErrorCode.InvalidArgument, d => d.SetMemoryParametersAsync(new(-1))
        },
    };

    [Theory]
    [MemberData(nameof(WrongValues), DisableDiscoveryEnumeration = true)]
    public async Task A_value_out_of_range_is_refused_without_asking_the_server(
        string name, string message, VirErrorCode code, Func<Domain, Task> change)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(name, Cancel);
        long before = _server.RequestCount;
        VirException e = await Assert.ThrowsAsync<VirException>(() => change(domain));
        Assert.Equal((message, code), (e.Message, e.Code));
        Assert.Equal(before, _server.RequestCount);
    }

    public static TheoryData<string, string, VirErrorCode, Func<Domain, Task>> WrongForTheMachine => new()
    {
        {
            "tuned", "invalid argument: Could not set memory to 1 kilobytes: it is guaranteed 1048576",
            VirErrorCode.InvalidArgument, d => d.SetMemoryAsync(1)
        },
        {
            "tuned", "invalid argument: Could not set max-memory to 4096 kilobytes: it is guaranteed 1048576",
            VirErrorCode.InvalidArgument, d => d.SetMaxMemoryAsync(4096)
        },
        {
            "tuned",
            "invalid argument: Could not set min_guarantee to 2097153 kilobytes, the domain has 2097152 at most",
            VirErrorCode.InvalidArgument, d => d.SetMemoryParametersAsync(new(2 * GiB + 1))
        },
        {
            "tuned",
            "invalid argument: Could not set limit to 499 MHz with a reservation of 500 MHz, "
            + "expecting a limit of at least the reservation or -1 (unlimited)",
            VirErrorCode.InvalidArgument, d => d.SetSchedulerParametersAsync(new(null, 499, null))
        },
        {
            "tuned",
            "invalid argument: Could not set limit to 4000 MHz with a reservation of 4001 MHz, "
            + "expecting a limit of at least the reservation or -1 (unlimited)",
            VirErrorCode.InvalidArgument, d => d.SetSchedulerParametersAsync(new(4001, null, null))
        },
        {
            Off,
            "invalid argument: Requested number of virtual CPUs is greater than max allowable number "
            + "of virtual CPUs for the domain: 769 > 768",
            VirErrorCode.InvalidArgument, d => d.SetVcpusAsync(769)
        },
        {
            Cold, "Requested operation is not valid: Domain is not powered off", VirErrorCode.OperationInvalid,
            d => d.SetMaxMemoryAsync(8 * GiB)
        },
        {
            Hot, "Requested operation is not valid: Domain is not powered off", VirErrorCode.OperationInvalid,
            d => d.SetMaxMemoryAsync(GiB)
        },
        {
            Cold,
            "Requested operation is not valid: Could not set number of virtual CPUs to 3: the domain "
            + "is running without CPU hot add",
            VirErrorCode.OperationInvalid, d => d.SetVcpusAsync(3)
        },
        {
            Hot,
            "Requested operation is not valid: Could not set number of virtual CPUs to 1: the domain "
            + "is running without CPU hot remove",
            VirErrorCode.OperationInvalid, d => d.SetVcpusAsync(1)
        },
        {
            Held,
            "Requested operation is not valid: Could not set number of virtual CPUs to 3: the domain is suspended",
            VirErrorCode.OperationInvalid, d => d.SetVcpusAsync(3)
        },
    };

    [Theory]
    [MemberData(nameof(WrongForTheMachine), DisableDiscoveryEnumeration = true)]
    public async Task A_value_that_the_machine_cannot_have_is_refused_before_it_is_changed(
        string name, string message, VirErrorCode code, Func<Domain, Task> change)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(name, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => change(domain));
        Assert.Equal((message, code), (e.Message, e.Code));
        Assert.False(_server.RequestCounts.ContainsKey("ReconfigVM_Task"));
    }

    [Fact]
    public async Task What_the_server_refuses_is_told_with_its_reason()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync("tuned", Cancel); // two cores a socket
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.SetVcpusAsync(3, cancellationToken: Cancel));
        Assert.Equal(VirErrorCode.InternalError, e.Code);
        Assert.Contains("configSpec.numCoresPerSocket", e.Message);
        Assert.Equal(4, await domain.GetVcpuCountAsync(cancellationToken: Cancel));
    }

    [Theory]
    [InlineData(Off, true)]
    [InlineData(Cold, false)]
    public async Task Autostart_is_two_requests_and_concerns_no_other_domain(string name, bool enabled)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        IReadOnlyList<Domain> all = await connection.ListDomainsAsync(cancellationToken: Cancel);
        Domain domain = all.Single(domain => domain.Name == name);
        Assert.Equal(!enabled, domain.Autostart);
        long before = _server.RequestCount;
        await domain.SetAutostartAsync(enabled, Cancel);
        Assert.Equal(2, _server.RequestCount - before);
        Assert.Equal(
            all.Select(d => (d.Name, d.Name == name ? enabled : d.Autostart)),
            (await connection.ListDomainsAsync(cancellationToken: Cancel)).Select(d => (d.Name, d.Autostart)));
    }

    [Fact]
    public async Task Autostart_on_a_read_only_connection_is_refused()
    {
        await using Connection connection = await Connection.OpenAsync(
            "esx://host.example.com/", SimulatedConnection.Options(_server) with { ReadOnly = true }, Cancel);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(() => domain.SetAutostartAsync(true, Cancel));
        Assert.Equal("operation forbidden: read only access prevents virDomainSetAutostart", e.Message);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
