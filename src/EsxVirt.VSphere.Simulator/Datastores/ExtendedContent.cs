namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>A content and zeros after it: a disk that was made larger.</summary>
/// <param name="start">What was there; taken over, to be released with this.</param>
/// <param name="more">How many zeros follow.</param>
/// <param name="allocated">How much room they take up.</param>
internal sealed class ExtendedContent(FileContent start, long more, long allocated) : FileContent
{
    private int _users = 1;

    public override long Length => start.Length + more;

    public override long Allocated => start.Allocated + allocated;

    public override Stream OpenRead(long offset, long count)
    {
        long first = Math.Clamp(start.Length - offset, 0, count);
        Stream head = start.OpenRead(Math.Min(offset, start.Length), first);
        return new PartStream(count, (buffer, position) => Fill(buffer, head, first - position), head.Dispose);
    }

    public override FileContent Share()
    {
        Interlocked.Increment(ref _users);
        return this;
    }

    public override void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            start.Release();
    }

    private static void Fill(Span<byte> buffer, Stream head, long left)
    {
        int count = (int)Math.Clamp(left, 0, buffer.Length);
        head.ReadExactly(buffer[..count]);
        buffer[count..].Clear();
    }
}
