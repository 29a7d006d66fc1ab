namespace EsxVirt.VSphere.Simulator.Tests.Support;

/// <summary>Gives some bytes, and then the client goes away.</summary>
internal sealed class BreakingStream(int length, CancellationTokenSource client) : Stream
{
    private int _left = length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int given = Math.Min(count, _left);
        if (given == 0)
        {
            client.Cancel();
            throw new IOException("The client is gone.");
        }

        buffer.AsSpan(offset, given).Fill(1);
        _left -= given;
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
