using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Domains;

/// <summary>Who looks on at a connection sees the tasks that nobody watches otherwise.</summary>
public sealed class TaskObservationTests
{
    private static readonly TimeSpan TaskTime = TimeSpan.FromSeconds(4);

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly List<string> _seen = [];
    private readonly SteppedClock _clock = new();
    private int _waits;

    [Fact]
    public async Task Each_task_tells_how_far_it_is_and_that_it_has_ended()
    {
        await using SimulatedServer server = Server();
        await using Connection connection = await OpenAsync(server);
        await (await FindAsync(connection, server)).StartAsync(cancellationToken: Cancel);
        Assert.Equal(["begin", "25", "50", "75", "end"], _seen);
    }

    [Fact]
    public async Task Disks_do_likewise()
    {
        await using SimulatedServer server = Server();
        await using Connection connection = await OpenAsync(server);
        StoragePool pool = await connection.GetStoragePoolAsync("datastore1", Cancel);
        StorageVolume volume = await pool.CreateVolumeAsync(
            "<volume><name>lab/d.vmdk</name><capacity>4096</capacity><target><format type='vmdk'/></target></volume>",
            cancellationToken: Cancel);
        _seen.Clear();
        await volume.WipeAsync(cancellationToken: Cancel);
        Assert.Equal(["begin", "25", "50", "75", "end"], _seen);
    }

    [Fact]
    public async Task A_task_that_fails_has_ended_too()
    {
        await using SimulatedServer server = Server();
        Off(server).FailNext("PowerOnVM_Task", SimulatedFault.GenericVmConfig);
        await using Connection connection = await OpenAsync(server);
        Domain domain = await FindAsync(connection, server);
        await Assert.ThrowsAsync<VirException>(() => domain.StartAsync(cancellationToken: Cancel));
        Assert.Equal(["begin", "25", "50", "75", "end"], _seen);
    }

    [Fact]
    public async Task Whose_caller_takes_the_progress_tells_nobody_else()
    {
        await using SimulatedServer server = Server();
        await using Connection connection = await OpenAsync(server);
        Domain domain = await FindAsync(connection, server);
        await domain.StartAsync(new ChangeOptions { Progress = new Caller(_clock) }, Cancel);
        Assert.Empty(_seen);
    }

    /// <summary>
    /// The first quarter of a task passes with the first wait for it, each other one when the one before is told.
    /// </summary>
    private SimulatedServer Server()
    {
        var server = new SimulatedServer(new SimulatorOptions { TaskTime = TaskTime, Clock = _clock });
        server.Interceptor = call =>
        {
            if (call.Name == "WaitForUpdatesEx" && Interlocked.Exchange(ref _waits, 1) == 0)
                _clock.Advance(TaskTime / 4);
            return null;
        };
        return server;
    }

    private Task<Connection> OpenAsync(SimulatedServer server) => Connection.OpenAsync(
        "esx://host.example.com/",
        SimulatedConnection.Options(server) with { ObserveTask = () => new Onlooker(this) },
        Cancel);

    private static SimulatedMachine Off(SimulatedServer server) =>
        server.Machines.First(machine => machine.PowerState == "poweredOff");

    private static Task<Domain> FindAsync(Connection connection, SimulatedServer server) =>
        connection.GetDomainAsync(Off(server).Name, Cancel);

    private sealed class Onlooker : IObserver<int>
    {
        private readonly TaskObservationTests _test;

        public Onlooker(TaskObservationTests test)
        {
            _test = test;
            _test._seen.Add("begin");
            _test._waits = 0;
        }

        public void OnNext(int value)
        {
            _test._seen.Add($"{value}");
            _test._clock.Advance(TaskTime / 4);
        }

        public void OnCompleted() => _test._seen.Add("end");

        public void OnError(Exception error) => _test._seen.Add("error");
    }

    private sealed class Caller(SteppedClock clock) : IProgress<int>
    {
        public void Report(int value) => clock.Advance(TaskTime / 4);
    }
}
