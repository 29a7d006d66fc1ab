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
    private const short PollInput = 1;
    private const short PollInvalid = 32;

    public override bool CanRead => descriptor == 0;

    public override bool CanWrite => descriptor != 0;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override unsafe int Read(Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            while (true)
            {
                nint read = ReadDescriptor(descriptor, start, buffer.Length);
                if (read >= 0)
                    return (int)read;
                if (Marshal.GetLastPInvokeError() != Interrupted)
                    throw Failure();
            }
        }
    }

    /// <summary>Reads at once what is there already: another thread is only for waiting.</summary>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        IsReadable() ? ValueTask.FromResult(Read(buffer.Span)) : base.ReadAsync(buffer, cancellationToken);

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

    /// <summary>Whether reading would not wait: there is something, the end, or an error.</summary>
    private bool IsReadable()
    {
        var poll = new PollDescriptor { Descriptor = descriptor, Events = PollInput };
        // macOS cannot tell of terminals, and says that they are no descriptors.
        return PollDescriptors(ref poll, 1, timeout: 0) > 0 && (poll.ReturnedEvents & PollInvalid) == 0;
    }

    private static IOException Failure() => new(Marshal.GetLastPInvokeErrorMessage());

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static unsafe partial nint ReadDescriptor(int descriptor, byte* buffer, nint count);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int PollDescriptors(ref PollDescriptor descriptors, nuint count, int timeout);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static unsafe partial nint WriteDescriptor(int descriptor, byte* buffer, nint count);

    /// <summary><c>struct pollfd</c>.</summary>
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short ReturnedEvents;
    }
}
