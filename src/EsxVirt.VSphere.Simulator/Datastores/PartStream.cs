namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>Reads a given number of bytes once, from its start to its end.</summary>
/// <param name="length">How many bytes there are.</param>
/// <param name="fill">Fills a buffer with the bytes from a position on.</param>
/// <param name="closed">Runs once, when nobody reads any more.</param>
internal sealed class PartStream(long length, PartStream.Filler fill, Action? closed = null) : Stream
{
    private Action? _closed = closed;
    private long _position;

    internal delegate void Filler(Span<byte> buffer, long position);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, length - _position);
        fill(buffer[..count], _position);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        Interlocked.Exchange(ref _closed, null)?.Invoke();
        base.Dispose(disposing);
    }
}
