using System.Collections.Concurrent;
using System.Diagnostics;
using EsxVirt.VSphere.Client.Datastores;
using EsxVirt.VSphere.Client.Diagnostics;
using EsxVirt.VSphere.Client.Tests.Scripting;
using Microsoft.Extensions.Logging;

namespace EsxVirt.VSphere.Client.Tests;

/// <summary>Neither the password nor the session cookie is in anything that a client says.</summary>
public sealed class SecretsTests : ILogger, IDisposable
{
    private const string Password = "pa55-w0rd";
    private const string CookieValue = "c00kie-value";

    private readonly ConcurrentQueue<string> _said = new();
    private readonly ActivityListener _listener;

    public SecretsTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == ClientDiagnostics.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                _said.Enqueue($"activity {activity.DisplayName} {activity.StatusDescription}");
                foreach (KeyValuePair<string, object?> tag in activity.TagObjects)
                    _said.Enqueue($"{tag.Key}={tag.Value}");
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_working_session_says_what_it_does_and_keeps_its_secrets()
    {
        ScriptedServer server = Server();
        await using (VimClient client = await server.ConnectAsync(new VimClientOptions { Logger = this }))
        {
            await client.LoginAsync("root", Password, Token);
            await client.InvokeAsync(VimClientTests.CurrentTimeRequest(), Token);
            await client.Files.ReadAsync(new DatastoreFile("dc", "ds", "a.vmx"), cancellationToken: Token);
            _said.Enqueue(client.ToString()!);
        }
        Assert.Contains("rpc.method=Login", _said);
        Assert.Contains("server.address=esx1.example.com", _said);
        Assert.Contains("http.response.status_code=200", _said);
        Assert.Contains(_said, line => line.StartsWith("Login on esx1.example.com: 200, ", StringComparison.Ordinal));
        AssertSecretsKept();
    }

    public static TheoryData<string> Failures =>
        ["refused", "no XML", "web page", "redirect", "status", "broken connection", "expired"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failing_login_keeps_them_too(string failure)
    {
        ScriptedServer server = Server().On("Login", _ => failure switch
        {
            "refused" => Task.FromResult(Answers.Fault("InvalidLogin", "no")),
            "no XML" => Task.FromResult(ResponseExtensions.Xml("hello")),
            "web page" => Task.FromResult(ResponseExtensions.Xml("<html>")),
            "redirect" => Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.MovedPermanently)),
            "status" => Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.BadGateway)),
            "expired" => Task.FromResult(Answers.NotAuthenticated()),
            _ => Task.FromException<HttpResponseMessage>(new HttpRequestException(HttpRequestError.ResponseEnded)),
        });
        await using (VimClient client = await server.ConnectAsync(new VimClientOptions { Logger = this }))
        {
            Exception e = await Assert.ThrowsAnyAsync<Errors.VimClientException>(
                () => client.LoginAsync("root", Password, Token));
            _said.Enqueue(e.ToString());
        }
        AssertSecretsKept();
    }

    public void Dispose() => _listener.Dispose();

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception,
        Func<TState, Exception?, string> formatter) =>
        _said.Enqueue(formatter(state, exception) + exception);

    private static ScriptedServer Server() => new ScriptedServer()
        .On("Login", _ => Answers.Response("Login", Answers.UserSession)
            .WithCookie($"vmware_soap_session={CookieValue}; Path=/"))
        .On("CurrentTime", _ => VimClientTests.CurrentTime())
        .On("GET", _ => new HttpResponseMessage { Content = new StringContent("x") });

    private void AssertSecretsKept()
    {
        Assert.NotEmpty(_said);
        Assert.All(_said, line =>
        {
            Assert.DoesNotContain(Password, line, StringComparison.Ordinal);
            Assert.DoesNotContain(CookieValue, line, StringComparison.Ordinal);
        });
    }
}
