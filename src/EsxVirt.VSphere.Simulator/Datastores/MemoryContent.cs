using EsxVirt.VSphere.Simulator.Http;

namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>A small file, held in memory.</summary>
internal sealed class MemoryContent(ReadOnlyMemory<byte> bytes) : FileContent
{
    public override long Length => bytes.Length;

    public override Stream OpenRead(long offset, long count)
        => new ReadOnlyMemoryStream(bytes.Slice((int)offset, (int)count));
}
