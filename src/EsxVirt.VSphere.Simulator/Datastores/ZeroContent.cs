namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>Zeros only, as in a disk that nobody has written to. Takes up no room here, whatever its length.</summary>
internal sealed class ZeroContent(long length, long allocated = 0) : FileContent
{
    public override long Length => length;

    public override long Allocated => allocated;

    public override Stream OpenRead(long offset, long count)
        => new PartStream(count, static (buffer, _) => buffer.Clear());
}
