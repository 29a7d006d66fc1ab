using EsxVirt.Libvirt.Model.Storage;

namespace EsxVirt.Storage;

/// <summary>What is behind a <see cref="StoragePool"/>.</summary>
internal abstract class PoolBackend(StorageReader reader)
{
    public StorageReader Reader => reader;

    public abstract string Name { get; }

    public abstract Guid Uuid { get; }

    public abstract StoragePoolType Type { get; }

    public abstract Task<StoragePoolInfo> GetInfoAsync(CancellationToken cancellationToken);

    public abstract Task<StoragePoolDefinition> DefineAsync(CancellationToken cancellationToken);

    public abstract Task RefreshAsync(CancellationToken cancellationToken);

    public abstract Task<IReadOnlyList<VolumeBackend>> ListVolumesAsync(CancellationToken cancellationToken);

    /// <exception cref="Libvirt.Errors.VirException">NO_STORAGE_VOL.</exception>
    public abstract Task<VolumeBackend> FindVolumeAsync(string name, CancellationToken cancellationToken);
}
