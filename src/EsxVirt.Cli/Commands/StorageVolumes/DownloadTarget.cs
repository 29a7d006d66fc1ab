using Microsoft.Win32.SafeHandles;

namespace EsxVirt.Cli.Commands.StorageVolumes;

/// <summary>
/// The file that a download goes to. What comes is kept beside it, and takes its place when it is whole: a file that
/// was there stays as it is until then. A pipe or device is written to directly.
/// </summary>
/// <remarks><code>
/// FILE.XXXX.part   usual: deleted unless finished
/// FILE.part        to be continued: kept, and FILE.part.info says of what it is a part and is locked meanwhile
/// </code></remarks>
internal sealed class DownloadTarget : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private readonly bool _sparse;
    private DownloadRecord? _record;
    private SafeFileHandle? _file;
    private FileStream? _stream;
    private bool _finished;

    private DownloadTarget(string path, bool continues, bool sparse)
    {
        _path = path;
        _sparse = sparse;
        _unfinished = continues ? $"{_path}.part" : $"{_path}.{Path.GetRandomFileName()[..8]}.part";
    }

    /// <summary>How many bytes are there.</summary>
    public long Length { get; private set; }

    /// <summary>Whether it is kept when it does not become whole.</summary>
    public bool IsToBeContinued => _record is not null;

    /// <summary>Creates or opens what is needed.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="continues">What is there of an earlier try is continued, and this one can be.</param>
    /// <param name="sparse">Zeros become holes.</param>
    /// <exception cref="IOException">
    /// It cannot be written, or another download that can be continued goes there.
    /// </exception>
    public static DownloadTarget Open(string path, bool continues, bool sparse)
    {
        if (Directory.Exists(path))
            throw new UnauthorizedAccessException($"'{path}' is a directory");
        if (OpenDevice(path) is { } device)
            return new DownloadTarget(path, continues: false, sparse: false) { _stream = device };

        // Who named a link means the file behind it.
        if (new FileInfo(path).LinkTarget is not null)
            path = File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
        var target = new DownloadTarget(path, continues, sparse);
        try
        {
            target._record = continues ? DownloadRecord.Open($"{target._unfinished}.info") : null;
            target._file = File.OpenHandle(
                target._unfinished,
                continues ? FileMode.OpenOrCreate : FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.Read);
            target.Length = RandomAccess.GetLength(target._file);
            return target;
        }
        catch
        {
            target._record?.Dispose();
            throw;
        }
    }

    /// <summary>Whether what is there may be continued as a part of <paramref name="version"/>.</summary>
    public bool IsPartOf(string version) => _record?.Text == version;

    /// <summary>Forgets what is there.</summary>
    /// <param name="version">Of what it will be a part; null when that is not known, so that it cannot be
    /// continued.</param>
    public void StartAnew(string? version)
    {
        if (_file is null)
            return;
        // Linux file systems write a file that was emptied to the disk while it is closed: a new one is spared that.
        if (Length > 0)
            RandomAccess.SetLength(_file, 0);
        Length = 0;
        if (_record is not null)
            _record.Text = version ?? "";
    }

    public void Read(Span<byte> buffer, long position)
    {
        while (buffer.Length > 0 && RandomAccess.Read(_file!, buffer, position) is > 0 and var count)
        {
            buffer = buffer[count..];
            position += count;
        }
    }

    public void Append(ReadOnlySpan<byte> block)
    {
        if (_stream is not null)
            _stream.Write(block);
        else if (!_sparse || block.ContainsAnyExcept((byte)0))
            RandomAccess.Write(_file!, block, Length);
        Length += block.Length;
    }

    /// <summary>Lets what has come take the place of the file.</summary>
    public void Finish()
    {
        _finished = true;
        if (_file is null)
            return;
        RandomAccess.SetLength(_file, Length);
        if (!OperatingSystem.IsWindows() && File.Exists(_path))
            File.SetUnixFileMode(_file, File.GetUnixFileMode(_path));
        _file.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
        if (_record is not null)
            _record.Text = "";
    }

    public void Dispose()
    {
        _stream?.Dispose();
        bool isKept = Length > 0 && _record is { Text.Length: > 0 };
        if (_file is { IsClosed: false })
        {
            if (isKept)
                RandomAccess.SetLength(_file, Length);
            _file.Dispose();
            if (!isKept && !_finished)
                File.Delete(_unfinished);
        }
        _record?.Dispose();
    }

    /// <summary>A pipe or a device, opened; null for a file, which must allow to be written to.</summary>
    private static FileStream? OpenDevice(string path)
    {
        if (!File.Exists(path))
            return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        if (!stream.CanSeek || path.StartsWith("/dev/", StringComparison.Ordinal))
            return stream;
        stream.Dispose();
        return null;
    }
}
