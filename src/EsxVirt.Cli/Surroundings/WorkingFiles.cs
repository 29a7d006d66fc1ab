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
    /// <exception cref="VirException">With <see cref="VirErrorCode.SystemError"/>: it cannot be read, or is too long.</exception>
    public async Task<byte[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        byte[] content = await ReadBeginningAsync(path, cancellationToken).ConfigureAwait(false);
        return content.Length <= MaximumLength
            ? content
            : throw Failure($"Failed to read file '{path}': longer than {MaximumLength} bytes", null);
    }

    /// <summary>
    /// Like <see cref="ReadAsync"/>, but gives one byte more than allowed of a file that is too long: a parser can then
    /// say in which line it became so.
    /// </summary>
    /// <exception cref="VirException">With <see cref="VirErrorCode.SystemError"/>: it cannot be read.</exception>
    public async Task<byte[]> ReadBeginningAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            Stream stream = path == "-" ? openStandardInput() : Open(path);
            using (stream)
            {
                return stream is FileStream { CanSeek: true, Length: > 0 and <= MaximumLength } plain
                    ? ReadPlain(plain)
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

    /// <summary>Opens a file for appending, or returns null where that is not possible.</summary>
    public TextWriter? TryAppend(string path)
    {
        try
        {
            return new StreamWriter(Path.GetFullPath(path, Directory), append: true) { AutoFlush = true, NewLine = "\n" };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private FileStream Open(string path) => new(
        Path.GetFullPath(path, Directory), FileMode.Open, FileAccess.Read, FileShare.ReadWrite,
        bufferSize: 0, FileOptions.None);

    /// <summary>A file on a disk is there at once; waiting for it on another thread costs more than reading it.</summary>
    private static byte[] ReadPlain(FileStream file)
    {
        byte[] content = new byte[file.Length];
        int length = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return length == content.Length ? content : content[..length];
    }

    private static async Task<byte[]> ReadOnAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        while (content.Length <= MaximumLength)
        {
            int count = await stream.ReadAsync(buffer, cancellationToken)
                .AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            if (count == 0)
                break;
            content.Write(buffer, 0, (int)Math.Min(count, MaximumLength + 1 - content.Length));
        }

        return content.ToArray();
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
