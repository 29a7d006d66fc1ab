using EsxVirt.Libvirt.Model.Storage;

namespace EsxVirt.Storage;

/// <summary>What is behind a <see cref="StorageVolume"/>. What its lookup has read serves the first call; then the
/// server is asked again.</summary>
internal abstract class VolumeBackend(string name, string path, VolumeReading? readAlong)
{
    private VolumeReading? _unused = readAlong;

    public string Name => name;

    public string Path => path;

    public async Task<VolumeReading> ReadAsync(CancellationToken cancellationToken) =>
        Interlocked.Exchange(ref _unused, null) ?? await ReadAnewAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>What identifies it across pools.</summary>
    public abstract Task<string> GetKeyAsync(CancellationToken cancellationToken);

    /// <exception cref="Libvirt.Errors.VirException">NO_STORAGE_VOL.</exception>
    protected abstract Task<VolumeReading> ReadAnewAsync(CancellationToken cancellationToken);
}

/// <summary>What one answer says of a volume.</summary>
/// <param name="Info">Kind and sizes.</param>
/// <param name="Format">Null for a LUN, and for a file of a kind that libvirt does not know.</param>
internal sealed record VolumeReading(StorageVolumeInfo Info, StorageVolumeFormat? Format);
