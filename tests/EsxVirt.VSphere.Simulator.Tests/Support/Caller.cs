using System.Net.Http.Headers;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;
using Xunit;

namespace EsxVirt.VSphere.Simulator.Tests.Support;

/// <summary>
/// A client with nothing but the wire: it names the version that a test wants, keeps the cookie, and shows the answer
/// as it came.
/// </summary>
internal sealed class Caller : IDisposable
{
    public static readonly ManagedObjectReference ServiceInstance = new("ServiceInstance", "ServiceInstance");

    private readonly HttpClient _http;
    private string? _cookie;

    public Caller(SimulatedServer server, string? version = "8.0.3.0")
        : this(new HttpClient(server.CreateHandler()) { BaseAddress = new Uri("http://esx.invalid/") }, version)
    {
    }

    public Caller(HttpClient http, string? version = "8.0.3.0")
    {
        _http = http;
        Version = version;
    }

    /// <summary>What the <c>SOAPAction</c> header names; null leaves the header out, as libvirt does.</summary>
    public string? Version { get; set; }

    /// <summary>Ends requests before their answers.</summary>
    public CancellationToken GivesUp { get; set; } = TestContext.Current.CancellationToken;

    public string? Cookie
    {
        get => _cookie;
        set => _cookie = value;
    }

    public ServiceContent Content { get; private set; } = new();

    public static async Task<Caller> LoggedInAsync(SimulatedServer server, string? version = "8.0.3.0")
    {
        var caller = new Caller(server, version);
        await caller.LoginAsync(server.UserName, server.Options.Password);
        return caller;
    }

    public async Task<UserSession> LoginAsync(string user, string password)
    {
        Content = await CallAsync(new RetrieveServiceContentRequest { This = ServiceInstance });
        return await CallAsync(new LoginRequest
        {
            This = Content.SessionManager!.Value,
            UserName = user,
            Password = password,
        });
    }

    public async Task<T> CallAsync<T>(MethodRequest<T> request)
    {
        using HttpResponseMessage answer = await PostAsync(request);
        await using Stream body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        return SoapReader.ReadResponse(body, request);
    }

    /// <summary>The fault that the call must end in.</summary>
    public async Task<SoapFaultException> FaultAsync<T>(MethodRequest<T> request)
        => await Assert.ThrowsAsync<SoapFaultException>(() => CallAsync(request));

    /// <summary>The answer's text, whatever its status.</summary>
    public async Task<string> TextAsync(MethodRequest request)
    {
        using HttpResponseMessage answer = await PostAsync(request);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> PostAsync(MethodRequest request)
        => await SendAsync(HttpMethod.Post, "/sdk", SoapWriter.WriteRequest(request, ApiVersion.Newest));

    public async Task<HttpResponseMessage> GetAsync(string target)
        => await SendAsync(HttpMethod.Get, target, body: null);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string target, byte[]? body, Action<HttpRequestMessage>? change = null)
    {
        using var message = new HttpRequestMessage(
            method, new Uri(_http.BaseAddress!.OriginalString.TrimEnd('/') + target));
        if (body is not null)
        {
            message.Content = new ByteArrayContent(body);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue("text/xml");
        }

        if (Version is not null)
            message.Headers.TryAddWithoutValidation("SOAPAction", $"\"urn:vim25/{Version}\"");
        if (_cookie is not null)
            message.Headers.TryAddWithoutValidation("Cookie", _cookie);
        change?.Invoke(message);
        HttpResponseMessage answer = await _http.SendAsync(message, GivesUp);
        if (answer.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? cookies))
            _cookie = cookies.First(); // attributes and all, as pyvmomi sends it back
        return answer;
    }

    public void Dispose() => _http.Dispose();

    // What most tests read.

    public async Task<List<ObjectContent>> RetrieveAsync(params PropertyFilterSpec[] specs)
        => await CallAsync(new RetrievePropertiesRequest { This = Content.PropertyCollector, SpecSet = [.. specs] });

    /// <summary>One property of one object; null when it is not set.</summary>
    public async Task<object?> ReadAsync(ManagedObjectReference item, string path)
        => (await RetrieveAsync(Of(item, path))).Single().PropSet.SingleOrDefault()?.Val;

    public static PropertyFilterSpec Of(ManagedObjectReference item, params string[] paths) => new()
    {
        PropSet = [new PropertySpec { Type = item.Type, PathSet = [.. paths] }],
        ObjectSet = [new ObjectSpec { Obj = item }],
    };

    /// <summary>All machines that a host runs.</summary>
    public static PropertyFilterSpec MachinesOf(ManagedObjectReference host, params string[] paths) => new()
    {
        PropSet = [new PropertySpec { Type = "VirtualMachine", PathSet = [.. paths] }],
        ObjectSet =
        [
            new ObjectSpec
            {
                Obj = host,
                Skip = true,
                SelectSet = [new TraversalSpec { Name = "hostSystemToVm", Type = "HostSystem", Path = "vm" }],
            },
        ],
    };

    public static readonly ManagedObjectReference Host = new("HostSystem", "ha-host");

    public static ManagedObjectReference Machine(SimulatedMachine machine) => new("VirtualMachine", machine.Moid);
}
