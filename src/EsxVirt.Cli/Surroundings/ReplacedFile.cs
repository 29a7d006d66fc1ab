namespace EsxVirt.Cli.Surroundings;

/// <summary>
/// Writes a file whole or not at all: under another name beside its place, and then moved there. What was there before
/// stays until that moment.
/// </summary>
internal static class ReplacedFile
{
    /// <exception cref="IOException">It cannot be written; nothing is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory does not allow it.</exception>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (IsDevice(path))
        {
            await File.WriteAllBytesAsync(path, content, cancellationToken).ConfigureAwait(false);
            return;
        }
        if (Directory.Exists(path))
            throw new IOException("Is a directory");
        // What a link names is replaced, not the link.
        string target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName
            ?? path : path;
        string part = Path.Combine(
            Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}.part");
        try
        {
            FileStream stream = new(part, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await using (stream.ConfigureAwait(false))
                await stream.WriteAsync(content, cancellationToken).ConfigureAwait(false);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(part, File.GetUnixFileMode(target));
            File.Move(part, target, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>A terminal or <c>/dev/null</c> is written to, never replaced.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
