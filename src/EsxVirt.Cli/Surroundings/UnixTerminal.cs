using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace EsxVirt.Cli.Surroundings;

/// <summary>The controlling terminal of a Unix process, also where its standard input is something else.</summary>
internal sealed partial class UnixTerminal : IDisposable
{
    private const string Device = "/dev/tty";

    /// <summary>Larger than <c>struct termios</c> of any system (60 bytes on Linux, 72 on macOS).</summary>
    private const int AttributesSize = 256;

    private const int ApplyAfterOutput = 1;
    private const uint EchoBit = 8;

    private readonly FileStream _stream;

    private UnixTerminal(FileStream stream) => _stream = stream;

    /// <summary>The terminal, or null where the process has none.</summary>
    public static UnixTerminal? TryOpen()
    {
        try
        {
            return new UnixTerminal(
                new FileStream(Device, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 1));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// Reads a line with the terminal's echo off. Echo is back on afterwards, however the reading ends.
    /// </summary>
    public async Task<string?> ReadHiddenLineAsync(CancellationToken cancellationToken)
    {
        byte[] original = new byte[AttributesSize];
        bool changed = GetAttributes(_stream.SafeFileHandle, original) == 0;
        if (changed)
            SetAttributes(_stream.SafeFileHandle, ApplyAfterOutput, WithoutEcho(original));
        try
        {
            return await Task.Run(ReadLine, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (changed)
            {
                SetAttributes(_stream.SafeFileHandle, ApplyAfterOutput, original);
                _stream.WriteByte((byte)'\n');
                _stream.Flush();
            }
        }
    }

    public void Dispose() => _stream.Dispose();

    private string? ReadLine()
    {
        var line = new List<byte>();
        while (true)
        {
            int value = _stream.ReadByte();
            if (value < 0 && line.Count == 0)
                return null;
            if (value is < 0 or '\n')
                return Encoding.UTF8.GetString([.. line]);
            line.Add((byte)value);
        }
    }

    /// <summary>
    /// Local modes are the fourth word: of 32 bits on Linux, of 64 on macOS. Echo is the same bit in both.
    /// </summary>
    private static byte[] WithoutEcho(byte[] attributes)
    {
        int offset = OperatingSystem.IsLinux() ? 3 * sizeof(uint) : 3 * sizeof(ulong);
        byte[] changed = [.. attributes];
        Span<byte> localModes = changed.AsSpan(offset, sizeof(uint));
        uint modes = BinaryPrimitives.ReadUInt32LittleEndian(localModes);
        BinaryPrimitives.WriteUInt32LittleEndian(localModes, modes & ~EchoBit);
        return changed;
    }

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    private static partial int GetAttributes(SafeFileHandle terminal, byte[] attributes);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    private static partial int SetAttributes(SafeFileHandle terminal, int when, byte[] attributes);
}
