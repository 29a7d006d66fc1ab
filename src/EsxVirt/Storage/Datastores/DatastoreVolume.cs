using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.VSphere.Wire.Methods;

namespace EsxVirt.Storage.Datastores;

/// <summary>A disk or an image as a volume.</summary>
internal sealed class DatastoreVolume(DatastorePool pool, DatastoreFile file)
    : VolumeBackend(file.Name, PathOf(pool, file.Name), file.Reading)
{
    /// <summary>One that was just made, of which nothing is known but its name.</summary>
    public static DatastoreVolume New(DatastorePool pool, string name, bool isDisk) =>
        new(pool, new DatastoreFile(name, isDisk, null));

    public DatastorePool Pool => pool;

    /// <summary>Whether it is a virtual disk, and so more than one file.</summary>
    public bool IsDisk => file.IsDisk;

    /// <summary>The path of a volume that exists or not.</summary>
    public static string PathOf(DatastorePool pool, string name) => new DatastorePath(pool.Name, name).ToString();

    public override async Task<string> GetKeyAsync(CancellationToken cancellationToken) =>
        IsDisk && pool.Reader.HasDiskUuids
            ? await ReadUuidAsync(pool.Reader, Path, cancellationToken).ConfigureAwait(false)
            : Path;

    /// <summary>The UUID inside a disk: one request.</summary>
    /// <exception cref="VirException">NO_STORAGE_VOL when there is no such disk; INTERNAL_ERROR when the server cannot
    /// open it, or its UUID is none.</exception>
    public static async Task<string> ReadUuidAsync(
        StorageReader reader, string path, CancellationToken cancellationToken)
    {
        if (reader.Client.Content.VirtualDiskManager is not { } manager)
            throw VirException.Create(VirErrorCode.OperationUnsupported, "The server has no virtual disk manager");
        var request = new QueryVirtualDiskUuidRequest
        {
            This = manager,
            Name = path,
            Datacenter = reader.Place.Datacenter,
        };
        string text = await reader.Client.InvokeAsync(request, cancellationToken)
            .AsVirAsync(VirErrorCode.NoStorageVolume).ConfigureAwait(false);
        return UuidText.TryParse(text, out Guid uuid)
            ? uuid.ToString()
            : throw VirException.Create(VirErrorCode.InternalError, $"Could not parse UUID from string '{text}'");
    }

    protected override async Task<VolumeReading> ReadAnewAsync(CancellationToken cancellationToken) =>
        (await DatastoreSearch.FindAsync(pool, Name, cancellationToken).ConfigureAwait(false)).Reading!;
}
