using System.Runtime.InteropServices;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>A stream over bytes that are not copied.</summary>
internal sealed class ReadOnlyMemoryStream : MemoryStream
{
    public ReadOnlyMemoryStream(ReadOnlyMemory<byte> bytes)
        : this(MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment) ? segment : bytes.ToArray())
    {
    }

    private ReadOnlyMemoryStream(ArraySegment<byte> segment)
        : base(segment.Array!, segment.Offset, segment.Count, writable: false)
    {
    }
}
