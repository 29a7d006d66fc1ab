using EsxVirt.VSphere.Client.Datastores;
using EsxVirt.VSphere.Client.Diagnostics;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Http;
using EsxVirt.VSphere.Client.ManagedObjects;
using EsxVirt.VSphere.Client.Sessions;
using EsxVirt.VSphere.Client.Soap;
using EsxVirt.VSphere.Client.Tasks;
using EsxVirt.VSphere.Client.Updates;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client;

/// <summary>
/// One server of the VI API and one session on it. Safe to use from many threads at once; calls run in parallel.
/// Disposing it stops the update pump and logs out.
/// </summary>
public sealed class VimClient : IAsyncDisposable
{
    private readonly VimClientOptions _options;
    private readonly HttpChannel _http;
    private readonly SoapChannel _soap;
    private readonly Session _session;
    private int _disposed;

    private VimClient(HttpChannel http, SoapChannel soap, ServiceContent content, VimClientOptions options)
    {
        _options = options;
        _http = http;
        _soap = soap;
        _session = new Session(soap, http, options);
        Content = content;
        Instance = new ServiceInstance(this);
        Properties = new PropertyCollector(this, content.PropertyCollector, options);
        Files = new DatastoreFiles(http, _session, options);
        Screens = new Screens(http, _session, options);
        Updates = new UpdatePump(this, options);
        Tasks = new TaskWaiter(this, options);
        Waits = new PropertyWaiter(this, options);
    }

    /// <summary>Scheme, host and port of the server.</summary>
    public Uri Server => _http.Server;

    /// <summary>
    /// The references to the server's managers, and what it says about itself, as read before the login.
    /// </summary>
    public ServiceContent Content { get; }

    /// <summary>The version of the API that calls name: the newest that server and schema both know.</summary>
    public ApiVersion Version => _soap.Version!.Value;

    /// <summary>The server's root object.</summary>
    public ServiceInstance Instance { get; }

    /// <summary>Reads properties.</summary>
    public PropertyCollector Properties { get; }

    /// <summary>Reads files in datastores.</summary>
    public DatastoreFiles Files { get; }

    /// <summary>Reads pictures of what machines show.</summary>
    public Screens Screens { get; }

    /// <summary>Reports changes of properties. Idle, and without cost, until something is watched.</summary>
    public UpdatePump Updates { get; }

    /// <summary>Waits for tasks.</summary>
    public TaskWaiter Tasks { get; }

    /// <summary>Waits for properties.</summary>
    public PropertyWaiter Waits { get; }

    internal Session Session => _session;

    internal VimClientOptions Options => _options;

    /// <summary>
    /// Asks a server what it is (one request, no login) and settles on a version of the API.
    /// </summary>
    /// <param name="server">Scheme, host and port; a path is ignored.</param>
    /// <param name="handler">
    /// Carries the requests: of <see cref="Transport.HttpTransport.CreateHandler"/>, a simulator, a recorder.
    /// </param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="VimClientException">Any failure; the handler is disposed if it was to be.</exception>
    public static async Task<VimClient> ConnectAsync(
        Uri server, HttpMessageHandler handler, VimClientOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(handler);
        options ??= new VimClientOptions();
        var http = new HttpChannel(
            new Uri(server.GetLeftPart(UriPartial.Authority)), handler, options.DisposeHandler, options.TimeProvider);
        try
        {
            var soap = new SoapChannel(http, options);
            var request = new RetrieveServiceContentRequest { This = ServiceInstance.WellKnown };
            ServiceContent content = await soap.SendAsync(request, null, cancellationToken).ConfigureAwait(false);
            soap.Version = ApiVersion.AtMost(content.About.ApiVersion);
            ClientLog.Negotiated(
                options.Logger, http.Server.Authority, content.About.ApiVersion, soap.Version.Value.Id);
            return new VimClient(http, soap, content, options);
        }
        catch
        {
            http.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Opens the session. The credentials are kept in memory to open it again when the server has ended it.
    /// </summary>
    /// <exception cref="VimFaultException">With fault <c>InvalidLogin</c>: wrong user name or password.</exception>
    public Task<UserSession> LoginAsync(string userName, string password, CancellationToken cancellationToken) =>
        _session.LoginAsync(SessionManager, userName, password, cancellationToken);

    /// <summary>Ends the session; nothing happens when there is none. Further calls are not authenticated.</summary>
    public async Task LogoutAsync(CancellationToken cancellationToken)
    {
        await Updates.StopAsync().ConfigureAwait(false);
        await _session.LogoutAsync(null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Calls a method. Where the session has expired, it is renewed and the call is sent once more; nothing else is
    /// ever repeated.
    /// </summary>
    /// <exception cref="VimFaultException">The server refused the call.</exception>
    /// <exception cref="VimClientException">Any other failure.</exception>
    public Task<T> InvokeAsync<T>(MethodRequest<T> request, CancellationToken cancellationToken) =>
        _session.RunAsync(token => _soap.SendAsync(request, null, token), cancellationToken);

    /// <summary>Stops the update pump, logs out and closes the connections. Failures are logged, not thrown.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        _session.Dispose();
        await Updates.StopAsync().ConfigureAwait(false);
        try
        {
            await _session.LogoutAsync(_options.LogoutTimeout, CancellationToken.None).ConfigureAwait(false);
        }
        catch (VimClientException e)
        {
            ClientLog.LogoutFailed(_options.Logger, Server.Authority, e.Message);
        }
        _http.Dispose();
    }

    /// <summary>Sends a call as it is: no renewal, no repetition, a time limit of its own.</summary>
    internal Task<T> SendOnceAsync<T>(
        MethodRequest<T> request, TimeSpan? timeout, CancellationToken cancellationToken) =>
        _soap.SendAsync(request, timeout, cancellationToken);

    private ManagedObjectReference SessionManager =>
        Content.SessionManager ?? throw new AnswerFormatException(
            "RetrieveServiceContent", "there is no session manager");
}
