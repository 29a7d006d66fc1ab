using System.Runtime.InteropServices;

namespace EsxVirt.Cli.Surroundings;

/// <summary>
/// Standard input, output or error of a Unix process, byte for byte. The streams of <see cref="Console"/> send control
/// sequences to a terminal first, and edit the lines that are typed; those of <see cref="FileStream"/> keep an offset
/// of their own, with which output and error of one file overwrite each other.
/// </summary>
internal sealed partial class UnixStandardStream(int descriptor) : Stream
{
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    public override bool CanRead => descriptor == 0;

    public override bool CanWrite => descriptor != 0;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override unsafe int Read(byte[] buffer, int offset, int count)
    {
        fixed (byte* start = buffer.AsSpan(offset, count))
        {
            while (true)
            {
                nint read = ReadDescriptor(descriptor, start, count);
                if (read >= 0)
                    return (int)read;
                if (Marshal.GetLastPInvokeError() != Interrupted)
                    throw Failure();
            }
        }
    }

    public override unsafe void Write(byte[] buffer, int offset, int count)
    {
        fixed (byte* start = buffer.AsSpan(offset, count))
        {
            for (nint written = 0; written < count;)
            {
                nint step = WriteDescriptor(descriptor, start + written, count - written);
                if (step >= 0)
                {
                    written += step;
                    continue;
                }

                // Whoever read the pipe has seen enough.
                int error = Marshal.GetLastPInvokeError();
                if (error == BrokenPipe)
                    return;
                if (error != Interrupted)
                    throw Failure();
            }
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static IOException Failure() => new(Marshal.GetLastPInvokeErrorMessage());

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static unsafe partial nint ReadDescriptor(int descriptor, byte* buffer, nint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static unsafe partial nint WriteDescriptor(int descriptor, byte* buffer, nint count);
}
