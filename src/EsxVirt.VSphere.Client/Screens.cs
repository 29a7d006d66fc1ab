using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using EsxVirt.VSphere.Client.Diagnostics;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Http;
using EsxVirt.VSphere.Client.Sessions;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client;

/// <summary>Pictures of what virtual machines show, from the server's <c>/screen</c> service.</summary>
public sealed class Screens
{
    /// <summary>Largest picture accepted: 64 MiB, more than the largest screen needs without compression.</summary>
    private const long MaxBytes = 64 * 1024 * 1024;

    private readonly HttpChannel _http;
    private readonly Session _session;
    private readonly VimClientOptions _options;

    internal Screens(HttpChannel http, Session session, VimClientOptions options)
    {
        _http = http;
        _session = session;
        _options = options;
    }

    /// <summary>
    /// Reads the picture of a running machine: one request, which brings user name and password itself, because this
    /// service asks for them.
    /// </summary>
    /// <returns>A PNG, as a rule.</returns>
    /// <exception cref="HttpStatusException">404: no such machine, or none that shows anything.</exception>
    public async Task<byte[]> ReadAsync(ManagedObjectReference machine, CancellationToken cancellationToken)
    {
        var address = new Uri(_http.Server, $"/screen?id={Uri.EscapeDataString(machine.Value)}");
        using Activity? activity = ClientDiagnostics.StartCall("http", "GET /screen", _http.Server);
        long started = Stopwatch.GetTimestamp();
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("User-Agent", "EsxVirt");
            if (_session.Credentials is { } login)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue(
                    "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{login.UserName}:{login.Password}")));
            }
            using HttpAnswer answer = await _http
                .SendAsync(request, new HttpLimits(_options.CallTimeout, MaxBytes), isLogin: false, cancellationToken)
                .ConfigureAwait(false);
            activity?.SetStatus((int)answer.Status);
            ClientLog.Answered(
                _options.Logger, "GET /screen", _http.Server.Authority, (int)answer.Status, answer.Body.Length,
                Elapsed(started));
            return (int)answer.Status is >= 200 and < 300
                ? answer.Body.ToArray()
                : throw new HttpStatusException(answer.Status, $"download from '{address.OriginalString}'");
        }
        catch (Exception e)
        {
            activity?.Fail(e);
            ClientLog.Failed(_options.Logger, "GET /screen", _http.Server.Authority, Elapsed(started), e.Message);
            throw;
        }
    }

    private static long Elapsed(long started) => (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
}
