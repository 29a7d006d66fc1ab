using System.Text;

namespace EsxVirt.VSphere.Wire.Tests.Soap;

/// <summary>A start, and then the same text for ever.</summary>
internal sealed class EndlessStream(string start, string repeated) : Stream
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
    private readonly byte[] _repeated = Encoding.UTF8.GetBytes(repeated);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (int i = 0; i < count; i++, Position++)
        {
            buffer[offset + i] = Position < _start.Length
                ? _start[Position]
                : _repeated[(Position - _start.Length) % _repeated.Length];
        }
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
