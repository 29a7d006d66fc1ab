using System.Buffers;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Surroundings;

/// <summary>The files that commands read, and the current directory.</summary>
/// <param name="openStandardInput">What the file name <c>-</c> stands for.</param>
internal sealed class WorkingFiles(Func<Stream> openStandardInput, string directory)
{
    /// <summary>Longer documents are refused; virsh's own limit.</summary>
    public const int MaximumLength = 10 * 1024 * 1024;

    public string Directory { get; private set; } = directory;

    /// <summary>Makes <paramref name="path"/> the current directory of this run.</summary>
    /// <returns>Whether there is such a directory.</returns>
    public bool TryChangeDirectory(string path)
    {
        string target = Path.GetFullPath(path, Directory);
        if (!System.IO.Directory.Exists(target))
            return false;
        Directory = target;
        return true;
    }

    /// <summary>Reads a whole file, or standard input for <c>-</c>.</summary>
    /// <exception cref="VirException">
    /// With <see cref="VirErrorCode.SystemError"/>: it cannot be read, or is too long.
    /// </exception>
    public async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        using FileContent content = await ReadBeginningAsync(path, cancellationToken).ConfigureAwait(false);
        return content.Bytes.Length <= MaximumLength
            ? content.Bytes.ToArray()
            : throw Failure($"Failed to read file '{path}': longer than {MaximumLength} bytes", null);
    }

    /// <summary>
    /// Like <see cref="ReadAsync"/>, but gives one byte more than allowed of a file that is too long: a parser can then
    /// say in which line it became so.
    /// </summary>
    /// <exception cref="VirException">With <see cref="VirErrorCode.SystemError"/>: it cannot be read.</exception>
    public async ValueTask<FileContent> ReadBeginningAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            Stream stream = path == "-" ? openStandardInput() : Open(path);
            using (stream)
            {
                return stream is FileStream { CanSeek: true, Length: > 0 and <= MaximumLength and long length } plain
                    ? ReadPlain(plain, (int)length)
                    : await ReadOnAsync(stream, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            string full = path == "-" ? path : Path.GetFullPath(path, Directory);
            throw System.IO.Directory.Exists(full)
                ? Failure($"Failed to read file '{path}': Is a directory", e)
                : Failure($"Failed to open file '{path}': {Reason(e)}", e);
        }
    }

    /// <summary>Writes a file whole or not at all; what was there before is replaced in the end.</summary>
    /// <exception cref="VirException">With <see cref="VirErrorCode.SystemError"/>: it cannot be written.</exception>
    public async Task ReplaceAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            await ReplacedFile
                .WriteAsync(Path.GetFullPath(path, Directory), content, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Failure($"Failed to create file '{path}': {Reason(e)}", e);
        }
    }

    /// <summary>Opens a file, or standard input for <c>-</c>, to be read piece by piece.</summary>
    /// <exception cref="VirException">With <see cref="VirErrorCode.SystemError"/>, saying only why.</exception>
    public Stream OpenRead(string path)
    {
        if (path == "-")
            return openStandardInput();
        try
        {
            return Open(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Failure(System.IO.Directory.Exists(FullPath(path)) ? "Is a directory" : Reason(e), e);
        }
    }

    /// <summary>The path as the system knows it.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Directory);

    /// <summary>The system's reason why a file cannot be read or written, in the words of the C library where they are
    /// known.</summary>
    public static VirException Failure(Exception e) => Failure(Reason(e), e);

    /// <summary>Opens a file for appending, or returns null where that is not possible.</summary>
    public TextWriter? TryAppend(string path)
    {
        try
        {
            return new StreamWriter(
                Path.GetFullPath(path, Directory), append: true)
            { AutoFlush = true, NewLine = "\n" };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private FileStream Open(string path) => new(
        Path.GetFullPath(path, Directory), FileMode.Open, FileAccess.Read, FileShare.ReadWrite,
        bufferSize: 0, FileOptions.None);

    /// <summary>
    /// A file on a disk is there at once; waiting for it on another thread costs more than reading it.
    /// </summary>
    private static FileContent ReadPlain(FileStream file, int length)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(length);
        int read = file.ReadAtLeast(buffer.AsSpan(0, length), length, throwOnEndOfStream: false);
        return new FileContent(buffer, read);
    }

    private static async Task<FileContent> ReadOnAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        int length = 0;
        while (length <= MaximumLength)
        {
            if (length == buffer.Length)
                buffer = Enlarge(buffer);
            int room = Math.Min(buffer.Length, MaximumLength + 1) - length;
            int count = await stream.ReadAsync(buffer.AsMemory(length, room), cancellationToken)
                .AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            if (count == 0)
                break;
            length += count;
        }

        return new FileContent(buffer, length);
    }

    private static byte[] Enlarge(byte[] buffer)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    private static string Reason(Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => "No such file or directory",
        UnauthorizedAccessException => "Permission denied",
        PathTooLongException => "File name too long",
        _ => e.Message,
    };

    private static VirException Failure(string message, Exception? inner) =>
        VirException.Verbatim(VirErrorCode.SystemError, VirErrorDomain.None, message, inner);
}
