namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>
/// The bytes of a file; they never change. Several files may share them: who takes them in uses
/// <see cref="Share"/>, and <see cref="Release"/> when done.
/// </summary>
internal abstract class FileContent
{
    public abstract long Length { get; }

    /// <summary>Bytes that take up room.</summary>
    public virtual long Allocated => Length;

    /// <summary>Reads <paramref name="count"/> bytes from <paramref name="offset"/>; they must exist.</summary>
    public abstract Stream OpenRead(long offset, long count);

    public virtual FileContent Share() => this;

    public virtual void Release()
    {
    }

    /// <summary>All of it, for small files.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        using Stream stream = OpenRead(0, Length);
        stream.ReadExactly(bytes);
        return bytes;
    }
}
