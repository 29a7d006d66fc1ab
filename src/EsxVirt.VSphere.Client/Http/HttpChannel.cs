using System.IO.Compression;
using System.Net;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Transport;

namespace EsxVirt.VSphere.Client.Http;

/// <summary>
/// One request, one answer, for everything that a server is asked: the session cookie, no redirections, time limits,
/// size limits, decompression, and one kind of exception for all that can go wrong on the way.
/// </summary>
internal sealed class HttpChannel(Uri server, HttpMessageHandler handler, bool disposeHandler, TimeProvider clock)
    : IDisposable
{
    private readonly HttpClient _http = new(handler, disposeHandler) { Timeout = Timeout.InfiniteTimeSpan };

    private volatile bool _disposed;

    /// <summary>Scheme, host and port.</summary>
    public Uri Server { get; } = server;

    public SessionCookie Cookie { get; } = new();

    /// <summary>
    /// Sends a request and receives the whole answer. A login carries no cookie, so that a session left over cannot
    /// refuse it, and the cookie of its answer replaces whatever is there.
    /// </summary>
    /// <exception cref="RedirectException">The server answers with a redirection.</exception>
    /// <exception cref="TransportException">No complete answer within the limits.</exception>
    /// <exception cref="ObjectDisposedException">The client is closed, or was while the answer was awaited.</exception>
    public async Task<HttpAnswer> SendAsync(
        HttpRequestMessage request, HttpLimits limits, bool isLogin, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(limits.Timeout, clock);
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        bool begun = false;
        try
        {
            using HttpResponseMessage response = await SendAsync(request, isLogin, timer.Token).ConfigureAwait(false);
            begun = true;
            return await ReceiveAsync(response, limits.MaxBytes, timer.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e)
        {
            throw Translate(e, limits.Timeout, timer.IsCancellationRequested, cancellationToken);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            throw Translate(e, begun);
        }
    }

    /// <summary>
    /// Sends a request and hands out the answer when its headers are there; the body is the caller's to read. The limit
    /// goes with the answer, or ends here with an exception.
    /// </summary>
    /// <exception cref="RedirectException">The server answers with a redirection.</exception>
    /// <exception cref="TransportException">No answer, or none in time.</exception>
    public async Task<StreamedAnswer> OpenAsync(
        HttpRequestMessage request, StalledTransfer limit, CancellationToken cancellationToken)
    {
        HttpResponseMessage? response = null;
        try
        {
            response = await SendAsync(request, isLogin: false, limit.Token).ConfigureAwait(false);
            Stream body = await response.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            return new StreamedAnswer(
                response, new ReceivingStream(
                    body, response.Content.Headers.ContentLength, limit, Server.Authority), limit);
        }
        catch (Exception e)
        {
            response?.Dispose();
            limit.Dispose();
            if (e is OperationCanceledException cancelled)
                throw Translate(cancelled, limit.Patience, limit.HasStalled, cancellationToken);
            if (e is HttpRequestException or IOException or InvalidDataException)
                throw Translate(e, response is not null);
            throw;
        }
    }

    public void Dispose()
    {
        _disposed = true;
        _http.Dispose();
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, bool isLogin, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(VimClient));
        // A request that says itself who sends it stays outside of the session, and must not replace it by another.
        bool isAlone = request.Headers.Authorization is not null;
        string? sent = isLogin || isAlone ? null : Cookie.Apply(request);
        HttpResponseMessage response = await _http
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        try
        {
            if (isLogin)
                Cookie.CaptureLogin(response);
            else if (!isAlone)
                Cookie.Capture(response, sent);
            RefuseRedirection(request, response);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private Exception Translate(
        OperationCanceledException e, TimeSpan time, bool timedOut, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return new OperationCanceledException(cancellationToken);
        if (_disposed)
            return Closed(e);
        string what = e.InnerException is TimeoutException && !timedOut
            ? "connecting took too long"
            : $"no complete answer within {time.TotalSeconds:0.###} seconds";
        return new TransportException(TransportFailure.Timeout, $"{Server.Authority}: {what}", e);
    }

    private Exception Translate(Exception e, bool begun)
    {
        if (_disposed && e is (HttpRequestException or IOException))
            return Closed(e);
        return e is HttpRequestException failed
            ? TransportErrors.From(failed, Server.Authority)
            : new TransportException(
                begun ? TransportFailure.PartialAnswer : TransportFailure.Receive,
                $"{Server.Authority}: {TransportErrors.Cause(e)}",
                e);
    }

    private static ObjectDisposedException Closed(Exception e) =>
        new("The client was closed while it waited for an answer.", e);

    private static void RefuseRedirection(HttpRequestMessage request, HttpResponseMessage response)
    {
        if (response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
        {
            string to = response.Headers.TryGetValues("Location", out IEnumerable<string>? locations)
                ? locations.First()
                : "";
            throw new RedirectException(request.RequestUri!, to);
        }
    }

    private async Task<HttpAnswer> ReceiveAsync(
        HttpResponseMessage response, long maxBytes, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > maxBytes)
            throw TooLarge(maxBytes);
        var body = new PooledBody();
        try
        {
            Stream received = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using Stream plain = Decompress(received, response.Content.Headers.ContentEncoding);
            if (!await body.FillAsync(plain, maxBytes, cancellationToken).ConfigureAwait(false))
                throw TooLarge(maxBytes);
            return new HttpAnswer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, body);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private static Stream Decompress(Stream stream, ICollection<string> encodings) => encodings switch
    {
        { Count: 0 } => stream,
        { Count: 1 } when encodings.First().Equals("identity", StringComparison.OrdinalIgnoreCase) => stream,
        { Count: 1 } when encodings.First().Equals("gzip", StringComparison.OrdinalIgnoreCase) =>
            new GZipStream(stream, CompressionMode.Decompress),
        _ => throw new InvalidDataException(
            $"the answer is encoded as '{string.Join(", ", encodings)}', which was not asked for"),
    };

    private TransportException TooLarge(long maxBytes) => new(
        TransportFailure.AnswerTooLarge, $"{Server.Authority}: the answer is larger than {maxBytes} bytes");
}
