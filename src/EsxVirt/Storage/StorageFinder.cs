using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Storage.Datastores;
using EsxVirt.Storage.Iscsi;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Storage;

/// <summary>Picks pools and volumes among those of the host.</summary>
internal sealed class StorageFinder(StorageReader reader)
{
    private static readonly string[] TargetNames = ["iqn.", "eui.", "naa."];

    /// <summary>The pools that a filter selects, in one request.</summary>
    public async Task<IReadOnlyList<StoragePool>> ListAsync(
        StoragePoolFilter filter, CancellationToken cancellationToken)
    {
        StoragePoolSelection.Check(filter);
        IReadOnlyList<PoolBackend> all = await reader
            .ReadPoolsAsync(StoragePoolSelection.Kinds(filter), cancellationToken).ConfigureAwait(false);
        return
        [
            .. all.Where(pool => StoragePoolSelection.Selects(filter, pool.Type))
                .Select(pool => new StoragePool(pool)),
        ];
    }

    /// <summary>One request; where it finds no datastore of that name, one more for the targets, unless the name is
    /// plainly a target's.</summary>
    public async Task<StoragePool> PoolByNameAsync(string name, CancellationToken cancellationToken)
    {
        bool isTarget = TargetNames.Any(start => name.StartsWith(start, StringComparison.Ordinal));
        PoolBackend? found = Named(
            await reader.ReadPoolsAsync(isTarget ? StorageKinds.All : StorageKinds.Datastores, cancellationToken)
                .ConfigureAwait(false),
            name);
        if (found is null && !isTarget)
        {
            found = Named(
                await reader.ReadPoolsAsync(StorageKinds.Targets, cancellationToken).ConfigureAwait(false), name);
        }
        return found is not null
            ? new StoragePool(found)
            : throw VirException.Create(
                VirErrorCode.NoStoragePool, $"Could not find storage pool with name '{name}'");
    }

    /// <summary>One request.</summary>
    public async Task<StoragePool> PoolByUuidAsync(Guid uuid, CancellationToken cancellationToken)
    {
        IReadOnlyList<PoolBackend> all =
            await reader.ReadPoolsAsync(StorageKinds.All, cancellationToken).ConfigureAwait(false);
        return all.FirstOrDefault(pool => pool.Uuid == uuid) is { } found
            ? new StoragePool(found)
            : throw VirException.Create(
                VirErrorCode.NoStoragePool, $"Could not find storage pool with uuid '{uuid}'");
    }

    /// <summary>Of a file 1 request for the datastores and those of the search; of a LUN 1.</summary>
    public async Task<StorageVolume> VolumeByPathAsync(string path, CancellationToken cancellationToken)
    {
        if (path.StartsWith('['))
            return await FileAsync(DatastorePath.Parse(path), cancellationToken).ConfigureAwait(false);
        if (!path.StartsWith('/'))
            throw VirException.Create(VirErrorCode.InvalidArgument, $"Unexpected volume path format: {path}");
        (IReadOnlyList<PoolBackend> pools, IscsiLuns luns) =
            await reader.ReadLunsAsync(StorageKinds.Targets, cancellationToken).ConfigureAwait(false);
        return LunIn(pools, luns.AtPath(path)) ?? throw IscsiLuns.Missing(path);
    }

    /// <summary>A key that is a path is looked up as one. A UUID is first sought among the LUNs and then in every disk
    /// of every datastore, one request for each disk until it is found.</summary>
    public async Task<StorageVolume> VolumeByKeyAsync(string key, CancellationToken cancellationToken)
    {
        if (key.StartsWith('[') || key.StartsWith('/'))
            return await VolumeByPathAsync(key, cancellationToken).ConfigureAwait(false);
        if (!UuidText.TryParse(key, out Guid uuid))
            throw Missing(key, "");
        (IReadOnlyList<PoolBackend> pools, IscsiLuns luns) = await reader
            .ReadLunsAsync(reader.HasDiskUuids ? StorageKinds.All : StorageKinds.Targets, cancellationToken)
            .ConfigureAwait(false);
        if (LunIn(pools, luns.WithKey(uuid.ToString())) is { } lun)
            return lun;
        var search = new DiskSearch(uuid.ToString());
        return await search.RunAsync([.. pools.OfType<DatastorePool>()], cancellationToken).ConfigureAwait(false)
            is { } disk
            ? new StorageVolume(new StoragePool(disk.Pool), disk)
            : throw Missing(key, search.Omissions);
    }

    private async Task<StorageVolume> FileAsync(DatastorePath path, CancellationToken cancellationToken)
    {
        IReadOnlyList<PoolBackend> datastores =
            await reader.ReadPoolsAsync(StorageKinds.Datastores, cancellationToken).ConfigureAwait(false);
        PoolBackend pool = Named(datastores, path.Datastore)
            ?? throw VirException.Create(
                VirErrorCode.NoStoragePool, $"Could not find datastore with name '{path.Datastore}'");
        VolumeBackend volume = await pool
            .FindVolumeAsync(path.File.TrimStart('/'), cancellationToken).ConfigureAwait(false);
        return new StorageVolume(new StoragePool(pool), volume);
    }

    private StorageVolume? LunIn(IReadOnlyList<PoolBackend> pools, (string Target, ScsiLun Lun)? place) =>
        place is { } found
        && pools.OfType<IscsiPool>().FirstOrDefault(pool => pool.Name == found.Target) is { } pool
            ? new StorageVolume(new StoragePool(pool), new IscsiVolume(reader, pool.Name, found.Lun))
            : null;

    private static PoolBackend? Named(IEnumerable<PoolBackend> pools, string name) =>
        pools.FirstOrDefault(pool => pool.Name == name);

    private static VirException Missing(string key, string omissions) => VirException.Create(
        VirErrorCode.NoStorageVolume, $"Could not find storage volume with key '{key}'{omissions}");
}
