using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Tests.Scripting;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tests;

public sealed class VimClientTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_call_names_no_version_and_later_ones_the_servers()
    {
        var server = new ScriptedServer();
        await using VimClient client = await server.LoginAsync();
        Assert.Equal(["RetrieveServiceContent", "Login"], server.Methods);
        Assert.Null(server.Requests[0].Header("SOAPAction"));
        Assert.Equal("urn:vim25/8.0.3.0", server.Requests[1].Header("SOAPAction"));
        Assert.Equal("VMware ESXi", client.Content.About.Name);
        Assert.Equal(new ManagedObjectReference("Folder", "ha-folder-root"), client.Content.RootFolder);
    }

    // Ids that clients know, vi-api.md 1.3.
    [Theory]
    [InlineData("2.5", "urn:vim25/2.5")]
    [InlineData("4.0", "urn:vim25/4.0")]
    [InlineData("6.7.3", "urn:vim25/6.7.3")]
    [InlineData("8.0.2.1", "urn:vim25/8.0.2.0")]
    [InlineData("99.0.0.0", "urn:vim25/8.0.3.0")]
    public async Task The_version_is_the_lower_of_the_servers_and_ours(string offered, string action)
    {
        var server = new ScriptedServer().On("RetrieveServiceContent", _ => Answers.ServiceContent(offered));
        await using VimClient client = await server.LoginAsync();
        Assert.Equal(action, server.Requests[^1].Header("SOAPAction"));
    }

    [Fact]
    public async Task A_call_is_a_POST_of_XML_to_sdk_that_accepts_gzip_and_expects_nothing()
    {
        var server = new ScriptedServer();
        await using VimClient client = await server.LoginAsync();
        ScriptedRequest request = server.Requests[1];
        Assert.Equal("POST", request.Verb);
        Assert.Equal("/sdk", request.Target);
        Assert.Equal("text/xml; charset=utf-8", request.ContentType);
        Assert.Equal("gzip", request.Header("Accept-Encoding"));
        Assert.Null(request.Header("Expect"));
        Assert.Equal("root", request.Parameter("userName"));
        Assert.Equal("s3cr<t&", request.Parameter("password"));
    }

    [Fact]
    public async Task The_cookie_of_the_login_goes_with_every_later_call()
    {
        var server = new ScriptedServer().On("CurrentTime", _ => CurrentTime());
        await using VimClient client = await server.LoginAsync();
        await client.InvokeAsync(CurrentTimeRequest(), Token);
        Assert.Null(server.Requests[1].Header("Cookie"));
        Assert.Equal("vmware_soap_session=\"52a3f0\"", server.Requests[2].Header("Cookie"));
    }

    [Fact]
    public async Task A_fault_carries_type_code_text_and_method()
    {
        var server = new ScriptedServer().On(
            "Login", _ => Answers.Fault(
                "InvalidLogin", "Cannot complete login due to an incorrect user name or password."));
        await using VimClient client = await server.ConnectAsync();
        VimFaultException e = await Assert.ThrowsAsync<VimFaultException>(
            () => client.LoginAsync("root", "wrong", Token));
        Assert.IsType<InvalidLogin>(e.Fault);
        Assert.Equal("Login", e.Method);
        Assert.Equal(
            "HTTP response code 500 for call to 'Login'. Fault: ServerFaultCode - "
            + "Cannot complete login due to an incorrect user name or password.",
            e.Message);
    }

    [Fact]
    public async Task A_fault_of_an_unknown_type_keeps_its_name()
    {
        var server = new ScriptedServer().On("CurrentTime", _ => Answers.Fault("BrandNewTrouble", "new in 12.0"));
        await using VimClient client = await server.LoginAsync();
        VimFaultException e = await Assert.ThrowsAsync<VimFaultException>(
            () => client.InvokeAsync(CurrentTimeRequest(), Token));
        Assert.Equal("BrandNewTrouble", e.FaultTypeName);
        Assert.IsAssignableFrom<MethodFault>(e.Fault);
    }

    [Fact]
    public async Task Disposing_logs_out_and_disposes_the_handler()
    {
        var server = new ScriptedServer();
        VimClient client = await server.LoginAsync();
        await client.DisposeAsync();
        await client.DisposeAsync();
        Assert.Equal(["RetrieveServiceContent", "Login", "Logout"], server.Methods);
        Assert.True(server.IsDisposed);
    }

    [Fact]
    public async Task A_handler_that_is_shared_is_not_disposed()
    {
        var server = new ScriptedServer();
        VimClient client = await server.LoginAsync(new VimClientOptions { DisposeHandler = false });
        await client.DisposeAsync();
        Assert.False(server.IsDisposed);
    }

    [Fact]
    public async Task Closing_is_one_request_even_when_it_is_done_twice()
    {
        var server = new ScriptedServer();
        VimClient client = await server.LoginAsync();
        await client.LogoutAsync(Token);
        await client.DisposeAsync();
        Assert.Equal(1, server.Count("Logout"));
    }

    [Fact]
    public async Task Without_a_login_nothing_is_logged_out()
    {
        var server = new ScriptedServer();
        await (await server.ConnectAsync()).DisposeAsync();
        Assert.Equal(["RetrieveServiceContent"], server.Methods);
    }

    [Fact]
    public async Task A_refused_login_is_not_logged_out()
    {
        var server = new ScriptedServer().On("Login", _ => Answers.Fault("InvalidLogin", "no"));
        await using (VimClient client = await server.ConnectAsync())
            await Assert.ThrowsAsync<VimFaultException>(() => client.LoginAsync("root", "wrong", Token));
        Assert.Equal(0, server.Count("Logout"));
    }

    [Fact]
    public async Task A_login_whose_answer_is_lost_is_logged_out_all_the_same()
    {
        var server = new ScriptedServer().On(
            "Login", _ => ResponseExtensions.Xml("<broken").WithCookie(ScriptedServer.Cookie));
        await using (VimClient client = await server.ConnectAsync())
            await Assert.ThrowsAsync<AnswerFormatException>(() => client.LoginAsync("root", "secret", Token));
        Assert.Equal(1, server.Count("Logout"));
        Assert.Equal("vmware_soap_session=\"52a3f0\"", server.Requests[^1].Header("Cookie"));
    }

    [Fact]
    public async Task Logging_out_of_a_session_that_has_ended_is_no_error()
    {
        var server = new ScriptedServer().On("Logout", _ => Answers.NotAuthenticated());
        await using VimClient client = await server.LoginAsync();
        await client.LogoutAsync(Token);
        Assert.Equal(1, server.Count("Login"));
    }

    [Fact]
    public async Task A_logout_that_fails_does_not_fail_disposing()
    {
        var server = new ScriptedServer().On(
            "Logout", _ => Task.FromException<HttpResponseMessage>(
                new HttpRequestException(HttpRequestError.ConnectionError)));
        VimClient client = await server.LoginAsync();
        await client.DisposeAsync();
        Assert.Equal(1, server.Count("Logout"));
    }

    [Fact]
    public async Task Disposing_waits_for_a_silent_server_no_longer_than_allowed()
    {
        var server = new ScriptedServer().On("Logout", async request =>
        {
            await Task.Delay(Timeout.Infinite, request.Cancellation);
            return Answers.Response("Logout");
        });
        VimClient client = await server.LoginAsync(
            new VimClientOptions { LogoutTimeout = TimeSpan.FromMilliseconds(20) });
        await client.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20), Token);
    }

    [Fact]
    public async Task A_failed_connection_disposes_the_handler()
    {
        var server = new ScriptedServer().On("RetrieveServiceContent", _ => ResponseExtensions.Xml("no XML"));
        await Assert.ThrowsAsync<AnswerFormatException>(() => server.ConnectAsync());
        Assert.True(server.IsDisposed);
    }

    [Fact]
    public async Task Disposing_does_not_wait_for_a_login_that_hangs()
    {
        var begun = new TaskCompletionSource();
        var server = new ScriptedServer().On("CurrentTime", _ => Answers.NotAuthenticated());
        VimClient client = await server.LoginAsync();
        server.On("Login", async request =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, request.Cancellation);
            return Answers.Response("Login", Answers.UserSession);
        });
        Task<DateTimeOffset> call = client.InvokeAsync(CurrentTimeRequest(), Token);
        await begun.Task;
        await client.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20), Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal("Logout", server.Methods[^1]);
    }

    [Fact]
    public async Task A_closed_client_says_so()
    {
        var server = new ScriptedServer();
        VimClient client = await server.LoginAsync();
        await client.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.InvokeAsync(CurrentTimeRequest(), Token));
    }

    [Fact]
    public async Task A_call_that_is_under_way_when_the_client_is_closed_ends()
    {
        var begun = new TaskCompletionSource();
        var server = new ScriptedServer().On("CurrentTime", async request =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, request.Cancellation);
            return CurrentTime();
        });
        VimClient client = await server.LoginAsync();
        Task<DateTimeOffset> call = client.InvokeAsync(CurrentTimeRequest(), Token);
        await begun.Task;
        await client.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
    }

    [Fact]
    public async Task Cancelling_a_call_ends_it_at_once()
    {
        using var cancellation = new CancellationTokenSource();
        var server = new ScriptedServer().On("CurrentTime", async request =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, request.Cancellation);
            return CurrentTime();
        });
        await using VimClient client = await server.LoginAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.InvokeAsync(CurrentTimeRequest(), cancellation.Token));
    }

    internal static CurrentTimeRequest CurrentTimeRequest() =>
        new() { This = new ManagedObjectReference("ServiceInstance", "ServiceInstance") };

    internal static HttpResponseMessage CurrentTime() =>
        Answers.Response("CurrentTime", "<returnval>2026-01-02T03:04:05.678Z</returnval>");
}
