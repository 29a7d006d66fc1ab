using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Faults;

/// <summary>A server of its own for one run, a connection to it, and the clocks of both.</summary>
internal sealed class FaultScene : IAsyncDisposable
{
    /// <summary>How long a task of the slow course runs; each wait for updates finds it a quarter further.</summary>
    public static readonly TimeSpan TaskTime = TimeSpan.FromSeconds(4);

    private FaultScene(SimulatedServer server, SteppedClock serverClock) =>
        (Server, ServerClock) = (server, serverClock);

    public SimulatedServer Server { get; }

    public SteppedClock ServerClock { get; }

    /// <summary>Stands still; back-off is too short to be waited for.</summary>
    public SteppedClock ClientClock { get; } = new(atOnceBelow: TimeSpan.FromSeconds(1));

    public Connection Connection { get; private set; } = null!;

    /// <summary>Further connections to the server, which are closed with the first.</summary>
    public List<Connection> Others { get; } = [];

    /// <summary>The machine that the operation works on, where it is one.</summary>
    public SimulatedMachine Machine { get; private set; } = null!;

    public static async Task<FaultScene> OpenAsync(ChangingOperation operation, bool slowTasks)
    {
        var clock = new SteppedClock();
        var scene = new FaultScene(
            new SimulatedServer(new SimulatorOptions
            {
                Product = operation.Product,
                Vms = operation.Machines,
                Clock = clock,
                TaskTime = slowTasks ? TaskTime : TimeSpan.Zero,
            }),
            clock);
        scene.Server.Interceptor = scene.LetTasksGoOn;
        scene.Connection = await Connection.OpenAsync(
            operation.Uri,
            SimulatedConnection.Options(scene.Server) with { Clock = scene.ClientClock },
            TestContext.Current.CancellationToken);
        return scene;
    }

    /// <summary>The first machine in that state becomes <see cref="Machine"/>.</summary>
    public Task<Domain> DomainAsync(string powerState) =>
        DomainAsync(Server.Machines.First(machine => machine.PowerState == powerState));

    public Task<Domain> DomainAsync(SimulatedMachine machine)
    {
        Machine = machine;
        return Connection.GetDomainAsync(machine.Name, TestContext.Current.CancellationToken);
    }

    /// <summary>Each wait for updates finds tasks a quarter further.</summary>
    public SimulatedTrouble? LetTasksGoOn(SimulatedCall call)
    {
        if (IsWait(call))
            ServerClock.Advance(TaskTime / 4);
        return null;
    }

    /// <summary>A wait stands beside the other requests.</summary>
    public static bool IsWait(SimulatedCall call) => call.Name.StartsWith("WaitForUpdates", StringComparison.Ordinal);

    /// <summary>Lets everything end that the server has begun.</summary>
    public void Settle()
    {
        for (int i = 0; i < 20; i++)
            ServerClock.Advance(TaskTime / 2);
    }

    /// <summary>Closes all connections.</summary>
    public async Task CloseAsync()
    {
        foreach (Connection other in Others)
            await other.DisposeAsync();
        await Connection.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await Server.DisposeAsync();
    }
}
