namespace EsxVirt.VSphere.Client.Http;

/// <summary>
/// A body on its way out: exactly <paramref name="length"/> bytes of a source, or all to its end where that is null.
/// The source is read while they are sent and is not closed; one that ends early breaks the request.
/// </summary>
internal sealed class SendingStream(Stream source, long? length, StalledTransfer limit) : ForwardStream
{
    private long _sent;

    /// <summary>Why the source could not be read; then the request's own exception only says that it broke.</summary>
    public Exception? SourceFailure { get; private set; }

    public bool HasBegun => _sent > 0;

    public long Sent => _sent;

    public override long Length => length ?? throw new NotSupportedException();

    public override long Position { get => _sent; set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int wanted = (int)Math.Min(buffer.Length, length - _sent ?? long.MaxValue);
        if (wanted == 0)
            return 0;
        int count;
        try
        {
            count = await source.ReadAsync(buffer[..wanted], cancellationToken).ConfigureAwait(false);
            if (count == 0 && length is not null)
                throw new EndOfStreamException($"the content ended after {_sent} of {length} bytes");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            SourceFailure = e;
            throw;
        }
        _sent += count;
        limit.Moved();
        return count;
    }
}
