using System.Diagnostics;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Domains;

/// <summary>A hundred domains are changed at once over one connection.</summary>
public sealed class ManyChangesTests
{
    private const int Many = 100;

    // A vCenter spreads its machines over six hosts, and about one in seven is shut off.
    private const int Machines = 800;
    private const int HostsOfVCenter = 6;

    private static readonly TimeSpan TaskTime = TimeSpan.FromSeconds(4);

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SteppedClock _clock = new();

    [Theory]
    [InlineData("esx://host.example.com/", "start")]
    [InlineData("esx://host.example.com/", "suspend")]
    [InlineData("esx://host.example.com/", "snapshot")]
    [InlineData("vpx://vc.example.com/folder1/dc1/cluster1/esx1", "start")]
    [InlineData("vpx://vc.example.com/folder1/dc1/cluster1/esx1", "suspend")]
    [InlineData("vpx://vc.example.com/folder1/dc1/cluster1/esx1", "snapshot")]
    public async Task Each_is_three_requests_and_all_wait_together_without_a_thread_for_each(
        string uri, string operation)
    {
        await using SimulatedServer server = Server(uri);
        await using Connection connection = await SimulatedConnection.OpenAsync(server, uri);
        DomainFilter filter = operation == "start" ? DomainFilter.Inactive : DomainFilter.Running;
        Domain[] domains = [.. (await connection.ListDomainsAsync(filter, Cancel)).Take(Many)];
        Assert.Equal(Many, domains.Length);
        server.ResetCounts();
        int threads = CountThreads();

        Task all = Task.WhenAll(domains.Select(domain => RunAsync(domain, operation)));
        await UntilAsync(() => IsAllWatched(server));

        // The tests beside this one have threads of their own, but not nearly as many.
        Assert.InRange(CountThreads() - threads, int.MinValue, Many / 2);
        while (!all.IsCompleted)
        {
            _clock.Advance(TaskTime / 4);
            await Task.Delay(TimeSpan.FromMilliseconds(1), Cancel);
        }
        await all;
        Assert.InRange(server.RequestCount - server.RequestCounts["WaitForUpdatesEx"], 0, 3 * Many);
        Assert.Equal(Many, domains.Count(domain => IsDone(server, domain, operation)));
    }

    private SimulatedServer Server(string uri)
    {
        bool isVCenter = uri.StartsWith("vpx", StringComparison.Ordinal);
        return new SimulatedServer(new SimulatorOptions
        {
            Model = isVCenter ? SimulatorModel.VCenter : SimulatorModel.Esx,
            Vms = isVCenter ? Machines * HostsOfVCenter : Machines,
            TaskTime = TaskTime,
            Clock = _clock,
        });
    }

    private static Task RunAsync(Domain domain, string operation) => operation switch
    {
        "start" => domain.StartAsync(cancellationToken: Cancel),
        "suspend" => domain.SuspendAsync(cancellationToken: Cancel),
        _ => domain.CreateSnapshotAsync(
            "<domainsnapshot><name>at once</name></domainsnapshot>", cancellationToken: Cancel),
    };

    /// <summary>Every task has its filter, and one request stands for them all.</summary>
    private static bool IsAllWatched(SimulatedServer server) =>
        server.RequestCounts.GetValueOrDefault("CreateFilter") == Many && server.PendingRequests == 1;

    private static bool IsDone(SimulatedServer server, Domain domain, string operation)
    {
        SimulatedMachine machine = server.Machines.Single(machine => machine.InstanceUuid == domain.Uuid);
        return operation switch
        {
            "start" => machine.PowerState == "poweredOn",
            "suspend" => machine.PowerState == "suspended",
            _ => machine.SnapshotNames.Contains("at once"),
        };
    }

    private static int CountThreads()
    {
        using var process = Process.GetCurrentProcess();
        return process.Threads.Count;
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Delay(TimeSpan.FromMilliseconds(5), Cancel);
    }
}
