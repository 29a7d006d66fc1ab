using EsxVirt.Libvirt.Errors;
using EsxVirt.Storage.Transfers;
using EsxVirt.VSphere.Client.Datastores;
using EsxVirt.VSphere.Client.Errors;

namespace EsxVirt.Storage;

/// <summary>The content of a volume, or a part of it, on its way from the server. Disposing it drops what was not
/// read.</summary>
/// <remarks>For one reader at a time.</remarks>
public sealed class VolumeDownload : IDisposable
{
    private readonly OpenedFile _file;
    private readonly string _path;

    internal VolumeDownload(OpenedFile file, string path, string? version)
    {
        _file = file;
        _path = path;
        Version = version;
    }

    /// <summary>How many bytes come; null where the server did not say.</summary>
    public long? Length => _file.Length;

    /// <summary>Size of the whole content in bytes; null where the server did not say.</summary>
    public long? TotalLength => _file.FileLength;

    /// <summary>
    /// Stands for the content as it is now: what was fetched under the same text can be continued. Null where the
    /// server tells nothing that would show a change.
    /// </summary>
    public string? Version { get; }

    /// <summary>Reads on.</summary>
    /// <returns>
    /// How many bytes were read; 0 at the end. A connection that breaks is an exception, never an end.
    /// </returns>
    /// <exception cref="VirException">INTERNAL_ERROR: the connection broke, or nothing came for long.</exception>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _file.Content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (VimClientException e)
        {
            throw TransferErrors.OfDownload(e, _path);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
