using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using EsxVirt.VSphere.Client.Diagnostics;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Http;

namespace EsxVirt.VSphere.Client.Datastores;

/// <summary>Files of any size: the bytes pass through in blocks, and no time limit applies while they move.</summary>
public sealed partial class DatastoreFiles
{
    private static readonly MediaTypeHeaderValue Binary = new("application/octet-stream");

    /// <summary>Asks for size and date of a file.</summary>
    /// <exception cref="HttpStatusException">404: there is no such file; 401 and 403: not allowed.</exception>
    public Task<FileFacts> GetFactsAsync(DatastoreFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return RunAsync(file, async encoding =>
        {
            using StreamedAnswer answer = await SendAsync(
                HttpMethod.Head, file, encoding, null, null, cancellationToken).ConfigureAwait(false);
            return answer.Status == HttpStatusCode.OK
                ? new FileFacts(answer.Headers.ContentLength, answer.Headers.LastModified)
                : throw Refused(answer.Status, "look at", file, encoding);
        }, cancellationToken);
    }

    /// <summary>Begins to read a file, or a part of it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">First byte, from 0.</param>
    /// <param name="length">Most bytes to read, at least 1; null for all that follow.</param>
    /// <param name="cancellationToken">Gives up, also while the content is read.</param>
    /// <exception cref="HttpStatusException">
    /// 404: no such file, datastore or datacenter; 401 and 403: not allowed; 416: the part begins at or beyond the end.
    /// </exception>
    /// <exception cref="TransportException">No answer.</exception>
    public Task<OpenedFile> OpenAsync(
        DatastoreFile file, long offset, long? length, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (length is { } count)
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count, nameof(length));
        long? last = length is null || offset > long.MaxValue - length.Value ? null : offset + length - 1;
        RangeHeaderValue? range = offset == 0 && last is null ? null : new RangeHeaderValue(offset, last);
        return RunAsync(file, async encoding =>
        {
            StreamedAnswer answer = await SendAsync(
                HttpMethod.Get, file, encoding, range, null, cancellationToken).ConfigureAwait(false);
            try
            {
                return answer.Status switch
                {
                    HttpStatusCode.PartialContent when range is not null => Part(answer, offset),
                    HttpStatusCode.OK => await WholeAsync(
                        answer, offset, length, cancellationToken).ConfigureAwait(false),
                    _ => throw Refused(answer.Status, "download from", file, encoding),
                };
            }
            catch
            {
                answer.Dispose();
                throw;
            }
        }, cancellationToken);
    }

    /// <summary>
    /// Writes a file, in place of one that there may be. What a broken upload leaves behind on the server is not
    /// defined: it may be a part of the file. Whoever minds uploads to another name and moves it.
    /// </summary>
    /// <param name="file">The file; its directory must exist.</param>
    /// <param name="content">
    /// Read from its position while it is sent. Sending it again, after a login or with names encoded in another way,
    /// is possible where it can seek or nothing was read yet.
    /// </param>
    /// <param name="length">
    /// How many bytes to send; <paramref name="content"/> must hold that many. Null sends all, without telling how
    /// many.
    /// </param>
    /// <param name="cancellationToken">Gives up; the connection is dropped.</param>
    /// <exception cref="HttpStatusException">
    /// 404: no such directory, datastore or datacenter; 401 and 403: not allowed; 500: locked, or no room.
    /// </exception>
    /// <exception cref="TransportException">The connection broke.</exception>
    /// <exception cref="IOException">The content could not be read.</exception>
    public Task UploadAsync(DatastoreFile file, Stream content, long? length, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfNegative(length ?? 0, nameof(length));
        long start = content.CanSeek ? content.Position : 0;
        bool begun = false;
        return RunAsync(file, async encoding =>
        {
            if (content.CanSeek)
                content.Position = start;
            else if (begun)
                throw new IOException("The content was read already, and cannot be read again for another attempt.");
            using var limit = new StalledTransfer(_options.CallTimeout, _options.TimeProvider, cancellationToken);
            var sending = new SendingStream(content, length, limit);
            try
            {
                using StreamedAnswer answer = await SendAsync(
                    HttpMethod.Put, file, encoding, null, sending, cancellationToken, limit,
                    length).ConfigureAwait(false);
                return answer.Status is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.NoContent
                    ? true
                    : throw Refused(answer.Status, "upload to", file, encoding);
            }
            catch (TransportException) when (sending.SourceFailure is { } failure)
            {
                throw failure as IOException ?? new IOException(failure.Message, failure);
            }
            finally
            {
                begun |= sending.HasBegun;
            }
        }, cancellationToken);
    }

    /// <summary>Deletes one file. Of a disk, only the one that is named.</summary>
    /// <exception cref="HttpStatusException">404: there is none; 401 and 403: not allowed; 500: locked.</exception>
    public Task DeleteAsync(DatastoreFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return RunAsync(file, async encoding =>
        {
            using StreamedAnswer answer = await SendAsync(
                HttpMethod.Delete, file, encoding, null, null, cancellationToken).ConfigureAwait(false);
            return answer.Status is HttpStatusCode.OK or HttpStatusCode.NoContent
                ? true
                : throw Refused(answer.Status, "removal of", file, encoding);
        }, cancellationToken);
    }

    private Task<T> RunAsync<T>(
        DatastoreFile file, Func<QueryEncoding, Task<T>> call, CancellationToken cancellationToken) =>
        _session.RunAsync(_ => EncodedAsync(file, call), cancellationToken);

    private async Task<StreamedAnswer> SendAsync(
        HttpMethod method,
        DatastoreFile file,
        QueryEncoding encoding,
        RangeHeaderValue? range,
        SendingStream? body,
        CancellationToken cancellationToken,
        StalledTransfer? limit = null,
        long? length = null)
    {
        string name = $"{method} /folder";
        using Activity? activity = ClientDiagnostics.StartCall("http", name, _http.Server);
        long started = Stopwatch.GetTimestamp();
        try
        {
            using var request = new HttpRequestMessage(method, DatastoreFileUrl.Build(_http.Server, file, encoding));
            request.Headers.TryAddWithoutValidation("User-Agent", "EsxVirt");
            request.Headers.Range = range;
            if (body is not null)
            {
                // Who is refused need not send it all first.
                request.Headers.ExpectContinue = length is null or > ExpectFrom;
                request.Content = new StreamContent(body, BlockSize);
                request.Content.Headers.ContentType = Binary;
                request.Content.Headers.ContentLength = length;
            }
            limit ??= new StalledTransfer(_options.CallTimeout, _options.TimeProvider, cancellationToken);
            StreamedAnswer answer = await _http.OpenAsync(request, limit, cancellationToken)
                .ConfigureAwait(false);
            activity?.SetStatus((int)answer.Status);
            long bytes = body?.Sent ?? answer.Headers.ContentLength ?? 0;
            ClientLog.Answered(
                _options.Logger, name, _http.Server.Authority, (int)answer.Status, bytes, Elapsed(started));
            return answer;
        }
        catch (Exception e)
        {
            activity?.Fail(e);
            ClientLog.Failed(_options.Logger, name, _http.Server.Authority, Elapsed(started), e.Message);
            throw;
        }
    }

    private static OpenedFile Part(StreamedAnswer answer, long offset)
    {
        ContentRangeHeaderValue? range = answer.Headers.ContentRange;
        if (range?.From is { } from && from != offset)
            throw new AnswerFormatException("GET /folder", $"the part begins at {from} instead of {offset}");
        return new OpenedFile(answer, answer.Body, answer.Headers.ContentLength, range?.Length);
    }

    /// <summary>A server may ignore the range and send the whole file.</summary>
    private static async Task<OpenedFile> WholeAsync(
        StreamedAnswer answer, long offset, long? length, CancellationToken cancellationToken)
    {
        long? size = answer.Headers.ContentLength;
        if (offset == 0 && length is null)
            return new OpenedFile(answer, answer.Body, size, size);
        byte[] block = new byte[BlockSize];
        for (long left = offset; left > 0;)
        {
            int count = await answer.Body
                .ReadAsync(
                    block.AsMemory(0, (int)Math.Min(left, block.Length)), cancellationToken).ConfigureAwait(false);
            if (count == 0)
                break;
            left -= count;
        }
        long? rest = size is null ? null : Math.Max(0, size.Value - offset);
        long most = Math.Min(length ?? long.MaxValue, rest ?? long.MaxValue);
        return new OpenedFile(answer, new LimitedStream(answer.Body, most), rest is null ? null : most, size);
    }

    private HttpStatusException Refused(
        HttpStatusCode status, string what, DatastoreFile file, QueryEncoding encoding) =>
        new(status, $"{what} '{DatastoreFileUrl.Build(_http.Server, file, encoding).OriginalString}'");
}
