using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Domains;

/// <summary>What each change of power needs, does, costs, and says when it is refused.</summary>
public sealed class PowerTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 20 });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("start", "poweredOff", "poweredOn")]
    [InlineData("suspend", "poweredOn", "suspended")]
    [InlineData("resume", "suspended", "poweredOn")]
    [InlineData("reset", "poweredOn", "poweredOn")]
    [InlineData("destroy", "poweredOn", "poweredOff")]
    public async Task A_change_is_three_requests_and_the_updates(string operation, string from, string to)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        SimulatedMachine machine = Machine(from);
        Domain domain = await connection.GetDomainAsync(machine.Name, Cancel);
        _server.ResetCounts();
        await RunAsync(domain, operation);
        Assert.Equal(to, machine.PowerState);
        Assert.Equal(1, _server.RequestCounts["RetrievePropertiesEx"]);
        Assert.Equal(1, _server.RequestCounts["CreateFilter"]);
        Assert.Equal(3 + _server.RequestCounts["WaitForUpdatesEx"], _server.RequestCount);
        Assert.Equal(to == "poweredOff", domain.Id is null);
    }

    [Theory]
    [InlineData("start", "poweredOn", "Domain is not powered off")]
    [InlineData("start", "suspended", "Domain is not powered off")]
    [InlineData("suspend", "poweredOff", "Domain is not powered on")]
    [InlineData("suspend", "suspended", "Domain is not powered on")]
    [InlineData("resume", "poweredOn", "Domain is not suspended")]
    [InlineData("resume", "poweredOff", "Domain is not suspended")]
    [InlineData("reset", "poweredOff", "Domain is not powered on")]
    [InlineData("destroy", "poweredOff", "Domain is not powered on")]
    [InlineData("destroy", "suspended", "Domain is not powered on")]
    [InlineData("shutdown", "poweredOff", "Domain is not powered on")]
    [InlineData("shutdown", "suspended", "Domain is not powered on")]
    [InlineData("reboot", "suspended", "Domain is not powered on")]
    public async Task A_wrong_state_is_refused_before_the_server_is_asked_to_change_anything(
        string operation, string state, string text)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Machine(state).Name, Cancel);
        _server.ResetCounts();
        VirException e = await Assert.ThrowsAsync<VirException>(() => RunAsync(domain, operation));
        Assert.Equal(VirErrorCode.OperationInvalid, e.Code);
        Assert.Equal("Requested operation is not valid: " + text, e.Message);
        Assert.Equal(1, _server.RequestCount);
    }

    [Theory]
    [InlineData("start", "virDomainCreate")]
    [InlineData("suspend", "virDomainSuspend")]
    [InlineData("resume", "virDomainResume")]
    [InlineData("reset", "virDomainReset")]
    [InlineData("destroy", "virDomainDestroy")]
    [InlineData("shutdown", "virDomainShutdown")]
    [InlineData("reboot", "virDomainReboot")]
    public async Task A_read_only_connection_changes_nothing(string operation, string function)
    {
        await using Connection connection = await Connection.OpenAsync(
            "esx://host.example.com/", SimulatedConnection.Options(_server) with { ReadOnly = true }, Cancel);
        Domain domain = await connection.GetDomainAsync(_server.Machines[0].Name, Cancel);
        _server.ResetCounts();
        VirException e = await Assert.ThrowsAsync<VirException>(() => RunAsync(domain, operation));
        Assert.Equal(VirErrorCode.OperationDenied, e.Code);
        Assert.Equal($"operation forbidden: read only access prevents {function}", e.Message);
        Assert.Equal(0, _server.RequestCount);
    }

    [Fact]
    public async Task What_was_read_along_saves_the_first_change_its_look()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.FindDomainAsync(
            Machine("poweredOff").Name, DomainData.Pending, DomainLookup.Any, Cancel);
        _server.ResetCounts();
        await domain.StartAsync(cancellationToken: Cancel);
        Assert.Equal(2 + _server.RequestCounts["WaitForUpdatesEx"], _server.RequestCount);
        await domain.DestroyAsync(cancellationToken: Cancel);
        Assert.Equal(1, _server.RequestCounts["RetrievePropertiesEx"]);
    }

    internal static Task RunAsync(Domain domain, string operation, ChangeOptions? options = null) => operation switch
    {
        "start" => domain.StartAsync(options, Cancel),
        "suspend" => domain.SuspendAsync(options, Cancel),
        "resume" => domain.ResumeAsync(options, Cancel),
        "reset" => domain.ResetAsync(options, Cancel),
        "destroy" => domain.DestroyAsync(options, Cancel),
        "shutdown" => domain.ShutdownAsync(cancellationToken: Cancel),
        "reboot" => domain.RebootAsync(cancellationToken: Cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    private SimulatedMachine Machine(string state) => _server.Machines.First(m => m.PowerState == state);
}
