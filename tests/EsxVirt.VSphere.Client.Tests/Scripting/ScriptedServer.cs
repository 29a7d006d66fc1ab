using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace EsxVirt.VSphere.Client.Tests.Scripting;

/// <summary>
/// A server without sockets whose answers a test writes itself, as XML text in the form of real servers: nothing of
/// our own writer is in them. It remembers every request.
/// </summary>
internal sealed class ScriptedServer : HttpMessageHandler
{
    public const string Cookie = "vmware_soap_session=\"52a3f0\"; Path=/; HttpOnly; Secure;";

    private readonly Dictionary<string, Func<ScriptedRequest, Task<HttpResponseMessage>>> _answers = [];
    private readonly ConcurrentQueue<ScriptedRequest> _requests = new();

    public ScriptedServer()
    {
        On("RetrieveServiceContent", _ => Answers.ServiceContent("8.0.3.0"));
        On("Login", _ => Answers.Response("Login", Answers.UserSession).WithCookie(Cookie));
        On("Logout", _ => Answers.Response("Logout"));
    }

    public static Uri Address { get; } = new("https://esx1.example.com:443");

    /// <summary>All requests so far, in order.</summary>
    public IReadOnlyList<ScriptedRequest> Requests => [.. _requests];

    /// <summary>Names of the methods called so far, in order.</summary>
    public IReadOnlyList<string> Methods => [.. _requests.Select(request => request.Method)];

    public bool IsDisposed { get; private set; }

    public int Count(string method) => _requests.Count(request => request.Method == method);

    /// <summary>Answers a method, or <c>GET</c> for files, from now on.</summary>
    public ScriptedServer On(string method, Func<ScriptedRequest, HttpResponseMessage> answer) =>
        On(method, request => Task.FromResult(answer(request)));

    public ScriptedServer On(string method, Func<ScriptedRequest, Task<HttpResponseMessage>> answer)
    {
        _answers[method] = answer;
        return this;
    }

    /// <summary>Answers a method with one answer after the other; the last one stays.</summary>
    public ScriptedServer OnInTurn(string method, params Func<ScriptedRequest, HttpResponseMessage>[] answers)
    {
        int turn = -1;
        return On(method, request => answers[Math.Min(Interlocked.Increment(ref turn), answers.Length - 1)](request));
    }

    public Task<VimClient> ConnectAsync(VimClientOptions? options = null) =>
        VimClient.ConnectAsync(Address, this, options, TestContext.Current.CancellationToken);

    public async Task<VimClient> LoginAsync(VimClientOptions? options = null)
    {
        VimClient client = await ConnectAsync(options);
        await client.LoginAsync("root", "s3cr<t&", TestContext.Current.CancellationToken);
        return client;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        var recorded = new ScriptedRequest(
            request,
            request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken),
            cancellationToken);
        _requests.Enqueue(recorded);
        if (!_answers.TryGetValue(recorded.Method, out Func<ScriptedRequest, Task<HttpResponseMessage>>? answer))
            return Answers.Fault("MethodNotFound", $"no answer scripted for {recorded.Method}");
        HttpResponseMessage response = await answer(recorded);
        response.RequestMessage = request;
        return response;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

internal static class ResponseExtensions
{
    public static HttpResponseMessage WithCookie(this HttpResponseMessage response, string cookie)
    {
        response.Headers.TryAddWithoutValidation("Set-Cookie", cookie);
        return response;
    }

    public static HttpResponseMessage WithStatus(this HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode = status;
        return response;
    }

    public static HttpResponseMessage Xml(string text) =>
        new(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, "text/xml") };
}
