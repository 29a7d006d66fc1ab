using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Transport;

namespace EsxVirt.VSphere.Client.Http;

/// <summary>
/// A body on its way in. It ends early only with an exception: a connection that closes before the announced length is
/// no end of the file.
/// </summary>
internal sealed class ReceivingStream(Stream source, long? length, StalledTransfer limit, string server) : ForwardStream
{
    private long _received;

    public override long Length => length ?? throw new NotSupportedException();

    public override long Position { get => _received; set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count;
        try
        {
            count = await source.ReadAsync(buffer, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (limit.HasStalled)
        {
            throw new TransportException(
                TransportFailure.Timeout, $"{server}: no data for {limit.Patience.TotalSeconds:0.###} seconds", e);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            throw Broken(TransportErrors.Cause(e), e);
        }
        _received += count;
        limit.Moved();
        return count == 0 && buffer.Length > 0 && _received < length
            ? throw Broken($"the answer ended after {_received} of {length} bytes", null)
            : count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            source.Dispose();
        base.Dispose(disposing);
    }

    private TransportException Broken(string why, Exception? inner) =>
        new(TransportFailure.PartialAnswer, $"{server}: {why}", inner);
}
