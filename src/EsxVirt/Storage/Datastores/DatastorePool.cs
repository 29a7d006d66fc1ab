using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Storage.Datastores;

/// <summary>A datastore as a pool.</summary>
internal sealed class DatastorePool : PoolBackend
{
    private readonly DatastoreReading _readAlong;
    private DatastoreReading? _unused;

    public DatastorePool(StorageReader reader, DatastoreReading reading)
        : base(reader) => _readAlong = _unused = reading;

    public override string Name => _readAlong.Name;

    public override Guid Uuid => _readAlong.Uuid;

    public override StoragePoolType Type => _readAlong.Type;

    public ManagedObjectReference Reference => _readAlong.Reference;

    /// <exception cref="VirException">INTERNAL_ERROR when the server does not tell it.</exception>
    public ManagedObjectReference Browser => _readAlong.Browser
        ?? throw VirException.Create(VirErrorCode.InternalError, $"Missing 'browser' property of datastore '{Name}'");

    public override async Task<StoragePoolInfo> GetInfoAsync(CancellationToken cancellationToken) =>
        InfoOf(await ReadAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>State and sizes as they are now, whatever was read before.</summary>
    public async Task<StoragePoolInfo> GetInfoAnewAsync(CancellationToken cancellationToken) =>
        InfoOf(await ReadAnewAsync(cancellationToken).ConfigureAwait(false));

    public override async Task<StoragePoolDefinition> DefineAsync(CancellationToken cancellationToken)
    {
        DatastoreReading reading = await ReadAsync(cancellationToken).ConfigureAwait(false);
        (_, long capacity, long allocation, long available) = InfoOf(reading);
        return new StoragePoolDefinition(
            reading.Type, Name, Uuid, capacity, allocation, available, reading.Source, reading.Path);
    }

    public override async Task RefreshAsync(CancellationToken cancellationToken)
    {
        Reader.Policy.RequireWritable("virStoragePoolRefresh");
        try
        {
            await Reader.Client
                .InvokeAsync(new RefreshDatastoreRequest { This = Reference }, cancellationToken)
                .AsVirAsync(VirErrorCode.NoStoragePool).ConfigureAwait(false);
        }
        catch (VirException e) when (e.InnerException is AnswerFormatException { IsEmpty: true })
        {
            // vcsim refreshes and then sends nothing. Of a call that changes nothing its word for it is enough.
        }
        _unused = null;
    }

    public override async Task<IReadOnlyList<VolumeBackend>> ListVolumesAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<DatastoreFile> files =
            await DatastoreSearch.ListAsync(this, cancellationToken).ConfigureAwait(false);
        return [.. files.Select(file => new DatastoreVolume(this, file))];
    }

    public override async Task<VolumeBackend> FindVolumeAsync(string name, CancellationToken cancellationToken) =>
        new DatastoreVolume(this, await DatastoreSearch.FindAsync(this, name, cancellationToken).ConfigureAwait(false));

    private static StoragePoolInfo InfoOf(DatastoreReading reading) => reading.IsAccessible switch
    {
        true => new StoragePoolInfo(
            StoragePoolState.Running,
            reading.Capacity,
            Math.Max(0, reading.Capacity - reading.FreeSpace),
            reading.FreeSpace),
        false => new StoragePoolInfo(StoragePoolState.Inaccessible, 0, 0, 0),
        null => throw VirException.Create(
            VirErrorCode.InternalError,
            "Missing 'summary.accessible' property"
            + (reading.WhyAccessIsUnknown is { } reason ? $": {reason}" : "")),
    };

    private async Task<DatastoreReading> ReadAsync(CancellationToken cancellationToken) =>
        Interlocked.Exchange(ref _unused, null) ?? await ReadAnewAsync(cancellationToken).ConfigureAwait(false);

    private async Task<DatastoreReading> ReadAnewAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<RetrievedObject> objects;
        try
        {
            objects = await Reader.Session
                .RetrieveAsync(
                    cancellationToken,
                    new PropertyQuery().Start(Reference).Read(ManagedTypes.Datastore, DatastoreReading.Paths))
                .ConfigureAwait(false);
        }
        catch (VirException e) when (e.InnerException is VimFaultException { FaultTypeName: "ManagedObjectNotFound" })
        {
            throw Gone(e);
        }
        return objects.Count > 0 ? new DatastoreReading(objects[0], Reader.Place.Host) : throw Gone(null);
    }

    private VirException Gone(Exception? cause) => VirException.Create(
        VirErrorCode.NoStoragePool, $"Could not find datastore with name '{Name}'", cause);
}
