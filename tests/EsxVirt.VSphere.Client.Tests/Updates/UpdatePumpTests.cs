using System.Threading.Channels;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Client.Tests.Scripting;
using EsxVirt.VSphere.Client.Updates;

namespace EsxVirt.VSphere.Client.Tests.Updates;

public sealed class UpdatePumpTests
{
    private readonly ScriptedServer _server = new();
    private readonly ScriptedCollector _collector;
    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource<Exception> _failure = new();

    public UpdatePumpTests() => _collector = new ScriptedCollector(_server);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Changes_go_to_the_watch_whose_filter_they_belong_to()
    {
        await using VimClient client = await _server.LoginAsync();
        using Watch first = await WatchAsync(client, "first");
        using Watch second = await WatchAsync(client, "second");
        _collector.Report("f2", "VirtualMachine", "2", ("name", Answers.Text("b")));
        _collector.Report("f1", "VirtualMachine", "1", ("name", Answers.Text("a")));
        Assert.Equal("second: VirtualMachine:2 name=b", await NextAsync());
        Assert.Equal("first: VirtualMachine:1 name=a", await NextAsync());
    }

    [Fact]
    public async Task One_wait_stands_for_all_watches()
    {
        await using VimClient client = await _server.LoginAsync();
        using Watch first = await WatchAsync(client, "first");
        using Watch second = await WatchAsync(client, "second");
        using Watch third = await WatchAsync(client, "third");
        _collector.Report("f3", "VirtualMachine", "3", ("name", Answers.Text("c")));
        await NextAsync();
        Assert.InRange(_server.Count("WaitForUpdatesEx"), 1, 2);
    }

    [Fact]
    public async Task An_update_that_overtakes_the_answer_to_CreateFilter_is_not_lost()
    {
        await using VimClient client = await _server.LoginAsync();
        using Watch first = await WatchAsync(client, "first");
        var asked = new TaskCompletionSource();
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _server.On("CreateFilter", _ =>
        {
            asked.SetResult();
            return answer.Task;
        });
        Task<Watch> creating = WatchAsync(client, "late");
        await asked.Task;
        _collector.Report("f9", "VirtualMachine", "9", ("name", Answers.Text("early")));
        _collector.Report("f1", "VirtualMachine", "1", ("name", Answers.Text("a")));
        Assert.Equal("first: VirtualMachine:1 name=a", await NextAsync());
        answer.SetResult(Answers.Response("CreateFilter", "<returnval type=\"PropertyFilter\">f9</returnval>"));
        using Watch late = await creating;
        Assert.Equal("late: VirtualMachine:9 name=early", await NextAsync());
    }

    [Fact]
    public async Task After_an_expired_session_all_filters_are_made_anew()
    {
        await using VimClient client = await _server.LoginAsync();
        using Watch first = await WatchAsync(client, "first");
        using Watch second = await WatchAsync(client, "second");
        _collector.Put(_ => Answers.NotAuthenticated());
        _collector.Report("f3", "VirtualMachine", "1", ("name", Answers.Text("a")));
        _collector.Report("f4", "VirtualMachine", "2", ("name", Answers.Text("b")));
        string[] changes = [await NextAsync(), await NextAsync()];
        Assert.Equal(2, _server.Count("Login"));
        Assert.Equal(4, _server.Count("CreateFilter"));
        Assert.Equal(
            ["first: VirtualMachine:", "second: VirtualMachine:"],
            changes.Select(change => change[..(change.IndexOf(':') + 17)]).Order());
    }

    [Fact]
    public async Task A_watch_whose_object_is_gone_after_the_new_login_fails_alone()
    {
        int filters = 0;
        await using VimClient client = await _server.LoginAsync();
        _server.On("CreateFilter", request => ++filters == 3
            ? Answers.Fault("ManagedObjectNotFound", "gone", "<obj type=\"Folder\">ha-folder-root</obj>")
            : Answers.Response(request.Method, $"<returnval type=\"PropertyFilter\">f{filters}</returnval>"));
        using Watch first = await WatchAsync(client, "first");
        using Watch second = await WatchAsync(client, "second");
        _collector.Put(_ => Answers.NotAuthenticated());
        _collector.Report("f4", "VirtualMachine", "2", ("name", Answers.Text("b")));
        Assert.EndsWith(": VirtualMachine:2 name=b", await NextAsync(), StringComparison.Ordinal);
        VimFaultException e = Assert.IsType<VimFaultException>(
            await _failure.Task.WaitAsync(TimeSpan.FromSeconds(20), Token));
        Assert.Equal("CreateFilter", e.Method);
    }

    [Fact]
    public async Task A_report_that_throws_ends_the_waiting_of_all_instead_of_hanging_it()
    {
        await using VimClient client = await _server.LoginAsync();
        using Watch bad = await client.Updates.WatchAsync(
            new PropertyQuery().Start(client.Content.RootFolder).Read("Folder").ToSpec(),
            (_, _) => throw new InvalidOperationException("bad"),
            (_, _) => { },
            Token);
        using Watch good = await WatchAsync(client, "good");
        _collector.Report("f1", "Folder", "f", ("name", Answers.Text("x")));
        Assert.IsType<InvalidOperationException>(await _failure.Task.WaitAsync(TimeSpan.FromSeconds(20), Token));
        using Watch next = await WatchAsync(client, "next");
        _collector.Report("f3", "Folder", "f", ("name", Answers.Text("x")));
        Assert.Equal("next: Folder:f name=x", await NextAsync());
    }

    [Fact]
    public async Task A_version_that_the_server_has_forgotten_starts_anew()
    {
        await using VimClient client = await _server.LoginAsync();
        using Watch watch = await WatchAsync(client, "one");
        _collector.Report("f1", "VirtualMachine", "1", ("name", Answers.Text("a")));
        await NextAsync();
        _collector.Put(_ => Answers.Fault("InvalidCollectorVersion", "no such version"));
        _collector.Report("f1", "VirtualMachine", "1", ("name", Answers.Text("b")));
        Assert.Equal("one: VirtualMachine:1 name=b", await NextAsync());
        Assert.Equal(
            ["", "1", ""],
            _server.Requests.Where(r => r.Method == "WaitForUpdatesEx").Take(3).Select(r => r.Parameter("version")));
    }

    [Fact]
    public async Task A_wait_whose_answer_got_lost_is_sent_once_more_from_the_same_version()
    {
        await using VimClient client = await _server.LoginAsync();
        using Watch watch = await WatchAsync(client, "one");
        _collector.Report("f1", "VirtualMachine", "1", ("name", Answers.Text("a")));
        await NextAsync();
        _collector.Put(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded));
        _collector.Report("f1", "VirtualMachine", "1", ("name", Answers.Text("b")));
        Assert.Equal("one: VirtualMachine:1 name=b", await NextAsync());
        Assert.Equal(
            ["", "1", "1"],
            _server.Requests.Where(r => r.Method == "WaitForUpdatesEx").Take(3).Select(r => r.Parameter("version")));
    }

    [Fact]
    public async Task A_lost_connection_is_told_to_every_watch()
    {
        await using VimClient client = await _server.LoginAsync();
        using Watch watch = await WatchAsync(client, "one");
        _collector.Put(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded));
        _collector.Put(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded));
        Assert.IsType<TransportException>(await _failure.Task.WaitAsync(TimeSpan.FromSeconds(20), Token));
    }

    [Fact]
    public async Task Disposing_the_client_ends_the_standing_wait()
    {
        VimClient client = await _server.LoginAsync();
        using Watch watch = await WatchAsync(client, "one");
        await client.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20), Token);
        Assert.IsAssignableFrom<OperationCanceledException>(
            await _failure.Task.WaitAsync(TimeSpan.FromSeconds(20), Token));
        Assert.Equal("Logout", _server.Methods[^1]);
    }

    [Fact]
    public async Task Filters_of_ended_watches_are_destroyed_only_when_many_have_come_together()
    {
        await using VimClient client = await _server.LoginAsync();
        for (int i = 0; i < 100; i++)
            (await WatchAsync(client, "one")).Dispose();
        (await WatchAsync(client, "the hundred and first")).Dispose();
        Assert.Equal(0, _server.Count("DestroyPropertyFilter"));
        using Watch next = await WatchAsync(client, "two");
        Assert.Equal("f1", _server.Requests.Single(r => r.Method == "DestroyPropertyFilter").Parameter("_this"));
    }

    [Fact]
    public async Task A_server_that_does_not_wait_is_not_asked_in_a_tight_loop()
    {
        _server.On("WaitForUpdatesEx", request => Answers.Response(request.Method));
        await using VimClient client = await _server.LoginAsync();
        using Watch watch = await WatchAsync(client, "one");
        await Task.Delay(TimeSpan.FromMilliseconds(300), Token);
        Assert.InRange(_server.Count("WaitForUpdatesEx"), 1, 6);
    }

    private Task<Watch> WatchAsync(VimClient client, string name) => client.Updates.WatchAsync(
        new PropertyQuery().Start(client.Content.RootFolder).Read("VirtualMachine", "name").ToSpec(),
        (_, update) => _changes.Writer.TryWrite(
            $"{name}: {update.Obj} "
                + $"{string.Join(",", update.ChangeSet.Select(change => $"{change.Name}={change.Val}"))}"),
        (_, e) => _failure.TrySetResult(e),
        Token);

    private async Task<string> NextAsync() =>
        await _changes.Reader.ReadAsync(Token).AsTask().WaitAsync(TimeSpan.FromSeconds(20), Token);
}
