using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace EsxVirt.VSphere.Simulator.Datastores;

/// <summary>
/// A file that a client sent, kept in the system's temporary directory. It has no name there (or, on Windows, one that
/// goes with the last handle), so that nothing is left behind however the simulator ends. Blocks of zeros become
/// holes.
/// </summary>
internal sealed class TemporaryFile : FileContent
{
    private const int BlockSize = 64 * 1024;

    private readonly SafeFileHandle _handle;
    private int _users = 1;
    private long _length;
    private long _allocated;

    private TemporaryFile(SafeFileHandle handle) => _handle = handle;

    public override long Length => _length;

    public override long Allocated => _allocated;

    /// <summary>Receives a stream to its end, or to where it breaks.</summary>
    /// <param name="source">What a client sends.</param>
    /// <param name="room">Most bytes that may be allocated.</param>
    /// <param name="cancellationToken">Ends it as a break does.</param>
    public static async Task<ReceivedFile> ReceiveAsync(Stream source, long room, CancellationToken cancellationToken)
    {
        var file = new TemporaryFile(Create());
        byte[] block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            while (true)
            {
                int count = await source.ReadAtLeastAsync(
                    block.AsMemory(0, BlockSize), BlockSize, throwOnEndOfStream: false, cancellationToken);
                if (!file.Append(block.AsSpan(0, count), room))
                    return new ReceivedFile(file, ReceivedFile.End.NoRoom);
                if (count < BlockSize)
                    return new ReceivedFile(file, ReceivedFile.End.Whole);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or HttpRequestException)
        {
            return new ReceivedFile(file, ReceivedFile.End.Broken);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
            RandomAccess.SetLength(file._handle, file._length);
        }
    }

    public override Stream OpenRead(long offset, long count)
    {
        Share();
        return new PartStream(count, (buffer, position) => Read(buffer, offset + position), Release);
    }

    public override FileContent Share()
    {
        Interlocked.Increment(ref _users);
        return this;
    }

    public override void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            _handle.Dispose();
    }

    private bool Append(ReadOnlySpan<byte> block, long room)
    {
        if (block.ContainsAnyExcept((byte)0))
        {
            if (_allocated + block.Length > room)
                return false;
            RandomAccess.Write(_handle, block, _length);
            _allocated += block.Length;
        }
        _length += block.Length;
        return true;
    }

    private void Read(Span<byte> buffer, long position)
    {
        while (buffer.Length > 0)
        {
            int count = RandomAccess.Read(_handle, buffer, position);
            if (count == 0)
                throw new EndOfStreamException("The temporary file was cut.");
            buffer = buffer[count..];
            position += count;
        }
    }

    private static SafeFileHandle Create()
    {
        string path = Path.Combine(Path.GetTempPath(), $"esxvirt-simulator-{Path.GetRandomFileName()}");
        SafeFileHandle handle = File.OpenHandle(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete,
            FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return handle;
    }
}
