using System.Buffers;

namespace EsxVirt.Cli.Surroundings;

/// <summary>The bytes of a file, in memory that is used again after <see cref="Dispose"/>.</summary>
internal readonly struct FileContent : IDisposable
{
    private readonly byte[] _buffer;
    private readonly int _length;

    /// <param name="buffer">Rented from the shared pool.</param>
    /// <param name="length">How much of it the file takes.</param>
    public FileContent(byte[] buffer, int length)
    {
        _buffer = buffer;
        _length = length;
    }

    public ReadOnlyMemory<byte> Bytes => _buffer.AsMemory(0, _length);

    /// <summary>Once only: the memory is somebody else's afterwards.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);
}
