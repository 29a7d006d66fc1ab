using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using EsxVirt.VSphere.Client.Diagnostics;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Http;
using EsxVirt.VSphere.Client.Sessions;

namespace EsxVirt.VSphere.Client.Datastores;

/// <summary>
/// Reads, writes and deletes files in datastores through the server's <c>/folder</c> service, within the session.
/// </summary>
public sealed partial class DatastoreFiles
{
    /// <summary>Largest file read when no other limit is given: 16 MiB, a hundred times the largest VMX seen.</summary>
    public const long DefaultMaxBytes = 16 * 1024 * 1024;

    private const int BlockSize = 256 * 1024;
    private const int ExpectFrom = 1024 * 1024;

    private readonly HttpChannel _http;
    private readonly Session _session;
    private readonly VimClientOptions _options;

    // Set once and the same for all; a torn read is impossible with a reference.
    private volatile object? _knownEncoding;

    internal DatastoreFiles(HttpChannel http, Session session, VimClientOptions options)
    {
        _http = http;
        _session = session;
        _options = options;
    }

    /// <summary>Reads a file, whole or in part, into memory.</summary>
    /// <param name="file">The file.</param>
    /// <param name="range">The part wanted; null for all of it. A part beyond the end is cut there.</param>
    /// <param name="maxBytes">Most bytes to accept.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="HttpStatusException">
    /// 404: no such file, datastore or datacenter; 401 and 403: not allowed; 416: the part begins beyond the end.
    /// </exception>
    /// <exception cref="TransportException">
    /// No complete answer, or one of more than <paramref name="maxBytes"/>.
    /// </exception>
    public Task<byte[]> ReadAsync(
        DatastoreFile file, FileRange? range = null, long maxBytes = DefaultMaxBytes,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return _session.RunAsync(token => ReadOnceAsync(file, range, maxBytes, token), cancellationToken);
    }

    private async Task<byte[]> ReadOnceAsync(
        DatastoreFile file, FileRange? range, long maxBytes, CancellationToken cancellationToken)
    {
        return await EncodedAsync(
            file, encoding => ReadOnceAsync(file, encoding, range, maxBytes, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>
    /// Tries the names encoded twice, and after 404 once. Whoever has seen names that differ in a file that was there
    /// knows the server's way.
    /// </summary>
    private async Task<T> EncodedAsync<T>(DatastoreFile file, Func<QueryEncoding, Task<T>> call)
    {
        if (!DatastoreFileUrl.DependsOnEncoding(file))
            return await call(QueryEncoding.Twice).ConfigureAwait(false);
        if (_knownEncoding is QueryEncoding known)
            return await call(known).ConfigureAwait(false);
        try
        {
            T result = await call(QueryEncoding.Twice).ConfigureAwait(false);
            _knownEncoding = QueryEncoding.Twice;
            return result;
        }
        catch (HttpStatusException e) when (e.Status == HttpStatusCode.NotFound)
        {
            T result = await call(QueryEncoding.Once).ConfigureAwait(false);
            _knownEncoding = QueryEncoding.Once;
            return result;
        }
    }

    private async Task<byte[]> ReadOnceAsync(
        DatastoreFile file, QueryEncoding encoding, FileRange? range, long maxBytes,
        CancellationToken cancellationToken)
    {
        Uri address = DatastoreFileUrl.Build(_http.Server, file, encoding);
        using Activity? activity = ClientDiagnostics.StartCall("http", "GET /folder", _http.Server);
        long started = Stopwatch.GetTimestamp();
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("User-Agent", "EsxVirt");
            if (range is { } part)
                request.Headers.Range = new RangeHeaderValue(part.Offset, part.Offset + part.Length - 1);
            using HttpAnswer answer = await _http
                .SendAsync(request, new HttpLimits(_options.CallTimeout, maxBytes), isLogin: false, cancellationToken)
                .ConfigureAwait(false);
            activity?.SetStatus((int)answer.Status);
            ClientLog.Answered(
                _options.Logger, "GET /folder", _http.Server.Authority, (int)answer.Status,
                answer.Body.Length, Elapsed(started));
            return answer.Status switch
            {
                HttpStatusCode.PartialContent when range is not null => answer.Body.ToArray(),
                HttpStatusCode.OK => Cut(answer.Body.ToArray(), range),
                _ => throw new HttpStatusException(answer.Status, $"download from '{address.OriginalString}'"),
            };
        }
        catch (Exception e)
        {
            activity?.Fail(e);
            ClientLog.Failed(_options.Logger, "GET /folder", _http.Server.Authority, Elapsed(started), e.Message);
            throw;
        }
    }

    /// <summary>A server may ignore the range and send the whole file.</summary>
    private static byte[] Cut(byte[] content, FileRange? range)
    {
        if (range is not { } part)
            return content;
        int offset = (int)Math.Min(part.Offset, content.Length);
        int end = (int)Math.Min(part.Offset + part.Length, content.Length);
        return content[offset..end];
    }

    private static long Elapsed(long started) => (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
}
