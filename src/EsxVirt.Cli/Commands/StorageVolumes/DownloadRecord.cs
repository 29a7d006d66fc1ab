using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary>
/// <c>FILE.part.info</c>: says of what <c>FILE.part</c> is a part. Who has it open keeps others from both files; the
/// system lets go of it when a process ends, however that happens.
/// </summary>
internal sealed partial class DownloadRecord : IDisposable
{
    // Of flock().
    private const int Exclusively = 2;
    private const int WithoutWaiting = 4;

    private readonly string _path;
    private readonly SafeFileHandle _file;

    private DownloadRecord(string path, SafeFileHandle file) => (_path, _file) = (path, file);

    /// <summary>What was written; empty when nothing was.</summary>
    public string Text
    {
        get
        {
            byte[] bytes = new byte[RandomAccess.GetLength(_file)];
            return Encoding.UTF8.GetString(bytes, 0, RandomAccess.Read(_file, bytes, 0));
        }
        set
        {
            RandomAccess.SetLength(_file, 0);
            RandomAccess.Write(_file, Encoding.UTF8.GetBytes(value), 0);
        }
    }

    /// <summary>Opens or makes it.</summary>
    /// <exception cref="IOException">Another download has it.</exception>
    public static DownloadRecord Open(string path)
    {
        while (true)
        {
            SafeFileHandle file = OpenLocked(path);
            // Another download may have ended, and deleted it, after it was opened and before it was locked.
            if (File.Exists(path))
                return new DownloadRecord(path, file);
            file.Dispose();
        }
    }

    /// <summary>Lets go of it; where it says nothing, it goes.</summary>
    public void Dispose()
    {
        if (_file.IsClosed)
            return;
        if (RandomAccess.GetLength(_file) == 0)
            File.Delete(_path);
        _file.Dispose();
    }

    /// <summary>
    /// On Windows it is enough to have it open. Elsewhere .NET locks only files that it is not told to share, and
    /// nothing at all in the published command.
    /// </summary>
    private static SafeFileHandle OpenLocked(string path)
    {
        SafeFileHandle? file = null;
        try
        {
            file = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Delete);
            if (!OperatingSystem.IsWindows() && Lock(file, Exclusively | WithoutWaiting) != 0)
                throw new IOException(Marshal.GetLastPInvokeErrorMessage(), Marshal.GetLastPInvokeError());
            return file;
        }
        catch (IOException e)
        {
            file?.Dispose();
            if (IsTaken(e.HResult))
                throw new IOException($"another download with --resume goes to '{path[..^".info".Length]}'", e);
            throw;
        }
    }

    /// <summary>EWOULDBLOCK, and what Windows says in its place.</summary>
    private static bool IsTaken(int error) =>
        error == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsLinux() ? 11 : 35);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Lock(SafeFileHandle file, int operation);
}
