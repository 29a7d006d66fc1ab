using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Tests.Scripting;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tests.Sessions;

public sealed class SessionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_call_asks_first_whether_the_session_lives()
    {
        var server = new ScriptedServer().On("CurrentTime", _ => VimClientTests.CurrentTime());
        await using VimClient client = await server.LoginAsync();
        for (int i = 0; i < 3; i++)
            await client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token);
        Assert.Equal(["RetrieveServiceContent", "Login", "CurrentTime", "CurrentTime", "CurrentTime"], server.Methods);
    }

    [Fact]
    public async Task An_expired_session_is_renewed_and_the_call_repeated_once()
    {
        var server = new ScriptedServer().OnInTurn(
            "CurrentTime", _ => Answers.NotAuthenticated(), _ => VimClientTests.CurrentTime());
        await using VimClient client = await server.LoginAsync();
        DateTimeOffset time = await client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), time);
        Assert.Equal(["RetrieveServiceContent", "Login", "CurrentTime", "Login", "CurrentTime"], server.Methods);
    }

    [Fact]
    public async Task The_second_login_carries_no_cookie_so_that_the_old_session_cannot_refuse_it()
    {
        var server = new ScriptedServer().OnInTurn(
            "CurrentTime", _ => Answers.NotAuthenticated(), _ => VimClientTests.CurrentTime());
        await using VimClient client = await server.LoginAsync();
        await client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token);
        Assert.All(
            server.Requests.Where(request => request.Method == "Login"),
            request => Assert.Null(request.Header("Cookie")));
    }

    [Fact]
    public async Task A_session_that_is_refused_again_is_reported_and_not_tried_for_ever()
    {
        var server = new ScriptedServer().On("CurrentTime", _ => Answers.NotAuthenticated());
        await using VimClient client = await server.LoginAsync();
        VimFaultException e = await Assert.ThrowsAsync<VimFaultException>(
            () => client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token));
        Assert.IsType<NotAuthenticated>(e.Fault);
        Assert.Equal(2, server.Count("Login"));
        Assert.Equal(2, server.Count("CurrentTime"));
    }

    [Fact]
    public async Task Many_parallel_calls_that_meet_the_expiry_share_one_login()
    {
        const int Calls = 50;
        int refused = 0;
        var allRefused = new TaskCompletionSource();
        var server = new ScriptedServer();
        server.On("CurrentTime", async request =>
        {
            if (server.Count("Login") == 2)
                return VimClientTests.CurrentTime();
            if (Interlocked.Increment(ref refused) == Calls)
                allRefused.SetResult();
            await allRefused.Task;
            return Answers.NotAuthenticated();
        });
        await using VimClient client = await server.LoginAsync();
        await Task.WhenAll(Enumerable.Range(0, Calls).Select(
            _ => client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token)));
        Assert.Equal(2, server.Count("Login"));
        Assert.Equal(2 * Calls, server.Count("CurrentTime"));
    }

    [Fact]
    public async Task A_late_refusal_of_the_old_session_does_not_lead_to_another_login()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        int turn = 0;
        var server = new ScriptedServer().On("CurrentTime", async _ => Interlocked.Increment(ref turn) switch
        {
            1 => await late.Task,
            2 => Answers.NotAuthenticated(),
            _ => VimClientTests.CurrentTime(),
        });
        await using VimClient client = await server.LoginAsync();
        Task<DateTimeOffset> slow = client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token);
        await client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token);
        late.SetResult(Answers.NotAuthenticated());
        await slow;
        Assert.Equal(2, server.Count("Login"));
    }

    [Fact]
    public async Task Credentials_that_are_refused_later_are_not_tried_again()
    {
        var server = new ScriptedServer().On("CurrentTime", _ => Answers.NotAuthenticated());
        await using VimClient client = await server.LoginAsync();
        server.On("Login", _ => Answers.Fault("InvalidLogin", "The password has changed."));
        for (int i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<VimFaultException>(
                () => client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token));
        }
        Assert.Equal(2, server.Count("Login"));
    }

    [Fact]
    public async Task One_who_gives_up_does_not_end_the_login_of_the_others()
    {
        using var cancellation = new CancellationTokenSource();
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        var begun = new TaskCompletionSource();
        var server = new ScriptedServer().OnInTurn(
            "CurrentTime", _ => Answers.NotAuthenticated(), _ => Answers.NotAuthenticated(),
            _ => VimClientTests.CurrentTime());
        await using VimClient client = await server.LoginAsync();
        server.On("Login", _ =>
        {
            begun.SetResult();
            return answer.Task;
        });
        Task<DateTimeOffset> patient = client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token);
        Task<DateTimeOffset> impatient = client.InvokeAsync(VimClientTests.CurrentTimeRequest(), cancellation.Token);
        await begun.Task;
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        answer.SetResult(Answers.Response("Login", Answers.UserSession).WithCookie(ScriptedServer.Cookie));
        await patient;
        Assert.Equal(2, server.Count("Login"));
    }

    [Fact]
    public async Task Other_faults_are_not_repeated()
    {
        var server = new ScriptedServer().On(
            "CurrentTime", _ => Answers.Fault("NoPermission", "Permission was denied."));
        await using VimClient client = await server.LoginAsync();
        await Assert.ThrowsAsync<VimFaultException>(
            () => client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token));
        Assert.Equal(1, server.Count("CurrentTime"));
        Assert.Equal(1, server.Count("Login"));
    }

    [Fact]
    public async Task After_logging_out_nothing_logs_in_again()
    {
        var server = new ScriptedServer().On("CurrentTime", _ => Answers.NotAuthenticated());
        await using VimClient client = await server.LoginAsync();
        await client.LogoutAsync(Token);
        await Assert.ThrowsAsync<VimFaultException>(
            () => client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token));
        Assert.Equal(1, server.Count("Login"));
        Assert.Null(server.Requests[^1].Header("Cookie"));
    }

    [Fact]
    public async Task A_server_without_session_manager_is_a_clear_error()
    {
        var server = new ScriptedServer().On("RetrieveServiceContent", _ => Answers.Response(
            "RetrieveServiceContent",
            "<returnval><rootFolder type=\"Folder\">f</rootFolder>"
            + "<propertyCollector type=\"PropertyCollector\">p</propertyCollector>"
            + "<about><name>n</name><fullName>n</fullName><vendor>n</vendor><version>8.0.3</version><build>1</build>"
            + "<osType>o</osType><productLineId>esx</productLineId><apiType>HostAgent</apiType>"
            + "<apiVersion>8.0.3.0</apiVersion></about></returnval>"));
        await using VimClient client = await server.ConnectAsync();
        AnswerFormatException e = await Assert.ThrowsAsync<AnswerFormatException>(
            () => client.LoginAsync("root", "secret", Token));
        Assert.Contains("no session manager", e.Message, StringComparison.Ordinal);
    }
}
