using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Tests.Scripting;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tests.Tasks;

public sealed class TaskWaiterTests
{
    private const string Success = "<val xsi:type=\"TaskInfoState\">success</val>";
    private const string Running = "<val xsi:type=\"TaskInfoState\">running</val>";
    private const string Error = "<val xsi:type=\"TaskInfoState\">error</val>";

    private static readonly ManagedObjectReference One = new("Task", "task-1");

    private readonly ScriptedServer _server = new();
    private readonly ScriptedCollector _collector;

    public TaskWaiterTests() => _collector = new ScriptedCollector(_server);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_short_task_costs_a_filter_and_one_update()
    {
        await using VimClient client = await _server.LoginAsync();
        _collector.Report(
            "f1", "Task", "task-1", ("info.state", Success), ("info.result", Answers.Text("[ds] a.vmdk")));
        Assert.Equal("[ds] a.vmdk", await client.Tasks.WaitAsync(One, "CreateVirtualDisk_Task", Token));
        await client.DisposeAsync();
        Assert.Equal(
            ["RetrieveServiceContent", "Login", "CreateFilter", "WaitForUpdatesEx", "Logout"], _server.Methods);
    }

    [Fact]
    public async Task The_first_wait_asks_for_the_present_state_and_the_next_from_there_on()
    {
        await using VimClient client = await _server.LoginAsync();
        _collector.Report("f1", "Task", "task-1", ("info.state", Running));
        _collector.TimeOut();
        _collector.Report("f1", "Task", "task-1", ("info.state", Success));
        Assert.Null(await client.Tasks.WaitAsync(One, "PowerOnVM_Task", Token));
        Assert.Equal(
            ["", "1", "1"],
            _server.Requests.Where(
                request => request.Method == "WaitForUpdatesEx").Select(r => r.Parameter("version")));
        Assert.Equal("60", _server.Requests[^1].Parameter("maxWaitSeconds"));
    }

    [Fact]
    public async Task State_and_error_may_come_apart_and_in_any_order()
    {
        await using VimClient client = await _server.LoginAsync();
        const string Fault =
            "<val xsi:type=\"LocalizedMethodFault\"><fault xsi:type=\"InvalidPowerState\"></fault>"
            + "<localizedMessage>The attempted operation cannot be performed in the current state (Powered "
            + "off).</localizedMessage></val>";
        _collector.Report("f1", "Task", "task-1", ("info.error", Fault));
        _collector.Report("f1", "Task", "task-1", ("info.state", Error));
        TaskFailedException e = await Assert.ThrowsAsync<TaskFailedException>(
            () => client.Tasks.WaitAsync(One, "PowerOffVM_Task", Token));
        Assert.IsType<InvalidPowerState>(e.Fault);
        Assert.Equal(
            "InvalidPowerState - The attempted operation cannot be performed in the current state (Powered off).",
            e.Description);
    }

    [Fact]
    public async Task A_task_that_is_gone_is_a_fault()
    {
        _server.On(
            "CreateFilter", _ => Answers.Fault("ManagedObjectNotFound", "gone", "<obj type=\"Task\">task-1</obj>"));
        await using VimClient client = await _server.LoginAsync();
        VimFaultException e = await Assert.ThrowsAsync<VimFaultException>(
            () => client.Tasks.WaitAsync(One, "PowerOnVM_Task", Token));
        Assert.IsType<ManagedObjectNotFound>(e.Fault);
    }

    [Fact]
    public async Task A_server_that_never_reports_is_asked()
    {
        _server.On("RetrievePropertiesEx", request => Answers.Response(
            request.Method,
            $"<returnval><objects>{Answers.ObjectContent("Task", "task-1", ("info.state", Success))}</objects>"
                + "</returnval>"));
        await using VimClient client = await _server.LoginAsync();
        Assert.Null(await client.Tasks.WaitAsync(One, "PowerOnVM_Task", Token));
        Assert.Equal(1, _server.Count("RetrievePropertiesEx"));
    }

    [Fact]
    public async Task Giving_up_ends_the_waiting()
    {
        using var cancellation = new CancellationTokenSource();
        await using VimClient client = await _server.LoginAsync();
        Task<object?> waiting = client.Tasks.WaitAsync(One, "PowerOnVM_Task", cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task A_server_below_4_1_is_asked_the_old_way()
    {
        _server.On("RetrieveServiceContent", _ => Answers.ServiceContent("2.5"));
        await using VimClient client = await _server.LoginAsync();
        _collector.Report("f1", "Task", "task-1", ("info.state", Success));
        Assert.Null(await client.Tasks.WaitAsync(One, "PowerOnVM_Task", Token));
        Assert.Equal(1, _server.Count("WaitForUpdates"));
        Assert.Equal(0, _server.Count("WaitForUpdatesEx"));
    }
}
