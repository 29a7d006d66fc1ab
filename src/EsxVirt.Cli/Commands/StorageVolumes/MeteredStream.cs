using System.Security.Cryptography;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary>A content that is counted and summed up while it is read; more than it may have is an error.</summary>
internal sealed class MeteredStream(Stream source, long most, IncrementalHash? hash, Action<long> report) : Stream
{
    private long _position;

    public override bool CanRead => true;

    /// <summary>Back to the start only: the sum begins anew there.</summary>
    public override bool CanSeek => source.CanSeek;

    public override bool CanWrite => false;

    public override long Length => source.Length;

    public override long Position
    {
        get => _position;
        set
        {
            if (value == _position)
                return;
            ArgumentOutOfRangeException.ThrowIfNotEqual(value, 0);
            source.Position = 0;
            _position = 0;
            hash?.GetHashAndReset();
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // A file is there at once; waiting for it on another thread costs more than reading it.
        int count = source.CanSeek
            ? source.Read(buffer.Span)
            : await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _position += count;
        if (_position > most)
            throw new IOException($"the content is longer than --length {most}");
        hash?.AppendData(buffer.Span[..count]);
        report(_position);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
