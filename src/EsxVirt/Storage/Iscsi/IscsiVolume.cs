using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Storage.Iscsi;

/// <summary>A LUN of an iSCSI target as a volume.</summary>
internal sealed class IscsiVolume(StorageReader reader, string target, ScsiLun lun)
    : VolumeBackend(lun.DeviceName, lun.DeviceName, IscsiLuns.ReadingOf(lun))
{
    private readonly string _key = IscsiLuns.KeyOf(lun);

    public override Task<string> GetKeyAsync(CancellationToken cancellationToken) => Task.FromResult(_key);

    protected override async Task<VolumeReading> ReadAnewAsync(CancellationToken cancellationToken)
    {
        IscsiLuns luns = await IscsiLuns.ReadAsync(reader, cancellationToken).ConfigureAwait(false);
        return IscsiLuns.ReadingOf(luns.Find(target, Name));
    }
}
