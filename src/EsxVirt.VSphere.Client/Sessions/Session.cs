using EsxVirt.VSphere.Client.Diagnostics;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Http;
using EsxVirt.VSphere.Client.Soap;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Sessions;

/// <summary>
/// The login of one client and its renewal. Calls go out without asking whether the session lives; one that meets
/// <c>NotAuthenticated</c> leads to one login, shared by all calls that met it, and is repeated once.
/// </summary>
/// <remarks>
/// <code>
///            LoginAsync                     NotAuthenticated
/// logged out ----------> logged in (n) ------------------------> renewing
///     ^                    |     ^                                |    |
///     |     LogoutAsync    |     '---- logged in again (n + 1) ---'    |
///     '--------------------+----------- credentials refused -----------'
/// </code>
/// n is the generation. A call remembers the one it was sent in, so that a call answered late never renews a session
/// that has been renewed meanwhile. Refused credentials are forgotten: trying them again could lock the account.
/// </remarks>
internal sealed class Session(SoapChannel channel, HttpChannel http, VimClientOptions options) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly CancellationTokenSource _closed = new();
    private readonly Lock _renewalLock = new();

    private volatile Login? _login;
    private ManagedObjectReference? _mayBeOpenAt;
    private long _generation;
    private Task? _renewal;

    /// <summary>Who is logged in, for the services that ask for it each time; null when nobody is.</summary>
    public (string UserName, string Password)? Credentials =>
        _login is { } login ? (login.UserName, login.Password) : null;

    /// <summary>Counts logins; filters and page tokens of an older generation are gone.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    /// <summary>Whether there are credentials to log in again with.</summary>
    public bool CanRenew => _login is not null;

    public async Task<UserSession> LoginAsync(
        ManagedObjectReference manager, string userName, string password, CancellationToken cancellationToken)
    {
        var login = new Login(manager, userName, password);
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            UserSession session = await SendLoginAsync(login, cancellationToken).ConfigureAwait(false);
            _login = login;
            return session;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>
    /// Ends the session, if there may be one. A session that the server has ended already is no error.
    /// </summary>
    public async Task LogoutAsync(TimeSpan? timeout, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _login = null;
            if (_mayBeOpenAt is not { } manager)
                return;
            await channel.SendAsync(
                new LogoutRequest { This = manager }, timeout, cancellationToken).ConfigureAwait(false);
            _mayBeOpenAt = null;
            http.Cookie.Clear();
        }
        catch (VimFaultException e) when (e.Fault is NotAuthenticated)
        {
            _mayBeOpenAt = null;
            http.Cookie.Clear();
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>
    /// Runs <paramref name="call"/>; where the session has expired, logs in again and runs it once more.
    /// </summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        long generation = Generation;
        try
        {
            return await call(cancellationToken).ConfigureAwait(false);
        }
        catch (VimClientException e) when (IsExpiry(e) && CanRenew)
        {
            await RenewAsync(generation, cancellationToken).ConfigureAwait(false);
        }
        return await call(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Logs in again unless that has happened since <paramref name="generation"/>. All who ask at one time wait for one
    /// login, and get its exception if it fails.
    /// </summary>
    public Task RenewAsync(long generation, CancellationToken cancellationToken)
    {
        lock (_renewalLock)
        {
            if (Generation != generation)
                return Task.CompletedTask;
            // The shared login must not end because one of those who wait for it gives up.
            if (_renewal is null or { IsCompleted: true })
                _renewal = Task.Run(() => RenewAsync(generation), CancellationToken.None);
            return _renewal.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Ends a renewal that is under way, and allows none from now on; a logout is still possible.</summary>
    public void Dispose()
    {
        _login = null;
        _closed.Cancel();
    }

    private async Task RenewAsync(long generation)
    {
        await _gate.WaitAsync(_closed.Token).ConfigureAwait(false);
        try
        {
            if (Generation != generation || _login is not { } login)
                return;
            ClientLog.LoggingInAgain(options.Logger, http.Server.Authority);
            await SendLoginAsync(login, _closed.Token).ConfigureAwait(false);
        }
        catch (VimFaultException e) when (e.Fault is InvalidLogin)
        {
            _login = null;
            throw;
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<UserSession> SendLoginAsync(Login login, CancellationToken cancellationToken)
    {
        var request = new LoginRequest { This = login.Manager, UserName = login.UserName, Password = login.Password };
        _mayBeOpenAt = login.Manager;
        try
        {
            UserSession session = await channel.SendAsync(request, null, cancellationToken).ConfigureAwait(false);
            Interlocked.Increment(ref _generation);
            return session;
        }
        catch (VimFaultException)
        {
            _mayBeOpenAt = null;
            throw;
        }
    }

    private static bool IsExpiry(VimClientException e) =>
        e is VimFaultException { Fault: NotAuthenticated }
            or HttpStatusException { Status: System.Net.HttpStatusCode.Unauthorized };

    // A class, not a record: nothing may print it.
    private sealed class Login(ManagedObjectReference manager, string userName, string password)
    {
        public ManagedObjectReference Manager { get; } = manager;

        public string UserName { get; } = userName;

        public string Password { get; } = password;
    }
}
