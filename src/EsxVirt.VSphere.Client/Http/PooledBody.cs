using System.Buffers;

namespace EsxVirt.VSphere.Client.Http;

/// <summary>
/// A whole body in pooled blocks. It is received asynchronously, so that cancellation and time limits hold, and then
/// read synchronously, which XML readers do several times faster; no large array is ever made.
/// </summary>
internal sealed class PooledBody : IDisposable
{
    private const int BlockSize = 32 * 1024;

    private readonly List<byte[]> _blocks = [];
    private bool _disposed;

    /// <summary>Size in bytes, decompressed.</summary>
    public long Length { get; private set; }

    /// <summary>Receives <paramref name="source"/> to its end.</summary>
    /// <returns>False when it is longer than <paramref name="maxBytes"/>; the rest was not read.</returns>
    public async Task<bool> FillAsync(Stream source, long maxBytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            int used = (int)(Length % BlockSize);
            if (used == 0)
                _blocks.Add(ArrayPool<byte>.Shared.Rent(BlockSize));
            int read = await source
                .ReadAsync(_blocks[^1].AsMemory(used, BlockSize - used), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return true;
            Length += read;
            if (Length > maxBytes)
                return false;
        }
    }

    /// <summary>Reads the body from its start; valid until this is disposed.</summary>
    public Stream OpenRead() => new Reader(this);

    public byte[] ToArray()
    {
        var all = new byte[Length];
        using Stream reader = OpenRead();
        reader.ReadExactly(all);
        return all;
    }

    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        foreach (byte[] block in _blocks)
            ArrayPool<byte>.Shared.Return(block);
        _blocks.Clear();
    }

    private sealed class Reader(PooledBody body) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => body.Length;

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            ObjectDisposedException.ThrowIf(body._disposed, body);
            int offset = (int)(_position % BlockSize);
            int count = (int)Math.Min(Math.Min(buffer.Length, BlockSize - offset), body.Length - _position);
            if (count == 0)
                return 0;
            body._blocks[(int)(_position / BlockSize)].AsSpan(offset, count).CopyTo(buffer);
            _position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
