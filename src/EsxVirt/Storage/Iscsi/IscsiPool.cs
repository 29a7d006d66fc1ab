using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.VSphere.Wire.Methods;

namespace EsxVirt.Storage.Iscsi;

/// <summary>An iSCSI target as a pool.</summary>
internal sealed class IscsiPool : PoolBackend
{
    private IscsiTarget? _unused;

    public IscsiPool(StorageReader reader, IscsiTarget target)
        : base(reader)
    {
        _unused = target;
        Name = target.Name;
        Uuid = DerivedUuid.Of(target.Name);
    }

    public override string Name { get; }

    public override Guid Uuid { get; }

    public override StoragePoolType Type => StoragePoolType.Iscsi;

    public override Task<StoragePoolInfo> GetInfoAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new StoragePoolInfo(StoragePoolState.Running, 0, 0, 0));

    /// <summary>The initiator element carries the target's name, as libvirt's ESX driver has it.</summary>
    public override async Task<StoragePoolDefinition> DefineAsync(CancellationToken cancellationToken)
    {
        IscsiTarget now = Interlocked.Exchange(ref _unused, null)
            ?? (await ReadAsync(cancellationToken).ConfigureAwait(false)).Target;
        return new StoragePoolDefinition(
            Type, Name, Uuid, 0, 0, 0, new StoragePoolSource(now.Address, now.Port, Initiator: Name), TargetPath: null);
    }

    /// <summary>Two requests: a target can be moved to another adapter.</summary>
    public override async Task RefreshAsync(CancellationToken cancellationToken)
    {
        Reader.Policy.RequireWritable("virStoragePoolRefresh");
        (IscsiAdapters adapters, IscsiTarget now) = await ReadAsync(cancellationToken).ConfigureAwait(false);
        if (adapters.StorageSystem is not { } system)
            throw VirException.Create(VirErrorCode.OperationUnsupported, "The host has no storage system");
        await Reader.Client
            .InvokeAsync(new RescanHbaRequest { This = system, HbaDevice = now.Adapter }, cancellationToken)
            .AsVirAsync(VirErrorCode.NoStoragePool).ConfigureAwait(false);
    }

    public override async Task<IReadOnlyList<VolumeBackend>> ListVolumesAsync(CancellationToken cancellationToken)
    {
        IscsiLuns luns = await IscsiLuns.ReadAsync(Reader, cancellationToken).ConfigureAwait(false);
        return [.. luns.Of(Name).Select(lun => new IscsiVolume(Reader, Name, lun))];
    }

    public override async Task<VolumeBackend> FindVolumeAsync(string name, CancellationToken cancellationToken)
    {
        IscsiLuns luns = await IscsiLuns.ReadAsync(Reader, cancellationToken).ConfigureAwait(false);
        return new IscsiVolume(Reader, Name, luns.Find(Name, name));
    }

    private async Task<(IscsiAdapters Adapters, IscsiTarget Target)> ReadAsync(CancellationToken cancellationToken)
    {
        var adapters = new IscsiAdapters(
            await Reader.ReadHostAsync(IscsiAdapters.Paths, cancellationToken).ConfigureAwait(false));
        IscsiTarget now = adapters.Targets.FirstOrDefault(candidate => candidate.Name == Name)
            ?? throw VirException.Create(
                VirErrorCode.NoStoragePool, $"Could not find storage pool with name '{Name}'");
        return (adapters, now);
    }
}
