using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Storage.Iscsi;

/// <summary>The devices of a host, and which of them lie behind which iSCSI target.</summary>
internal sealed class IscsiLuns
{
    /// <summary>What to read of the host.</summary>
    public static readonly string[] Paths =
        ["config.storageDevice.scsiLun", "config.storageDevice.scsiTopology.adapter"];

    private readonly IReadOnlyList<ScsiLun> _luns;
    private readonly ILookup<string, string> _keysByTarget;

    public IscsiLuns(RetrievedObject host)
        : this(host.GetList<ScsiLun>(Paths[0]), host.GetList<HostScsiTopologyInterface>(Paths[1]))
    {
    }

    private IscsiLuns(IReadOnlyList<ScsiLun> luns, IReadOnlyList<HostScsiTopologyInterface> adapters)
    {
        _luns = luns;
        _keysByTarget = adapters
            .SelectMany(adapter => adapter.Target)
            .Where(target => target.Transport is HostInternetScsiTargetTransport)
            .SelectMany(target => target.Lun.Select(lun =>
                (Target: ((HostInternetScsiTargetTransport)target.Transport!).IScsiName, Key: lun.ScsiLun)))
            .ToLookup(pair => pair.Target, pair => pair.Key);
    }

    /// <summary>Of a host that does not tell.</summary>
    public static IscsiLuns None { get; } = new([], []);

    /// <summary>One request.</summary>
    public static async Task<IscsiLuns> ReadAsync(StorageReader reader, CancellationToken cancellationToken) =>
        new(await reader.ReadHostAsync(Paths, cancellationToken).ConfigureAwait(false));

    /// <summary>The devices behind a target, in the host's order.</summary>
    public IEnumerable<ScsiLun> Of(string target)
    {
        HashSet<string> keys = [.. _keysByTarget[target]];
        return _luns.Where(lun => lun.Key is { } key && keys.Contains(key));
    }

    /// <summary>The device of that name behind a target.</summary>
    /// <exception cref="VirException">NO_STORAGE_VOL.</exception>
    public ScsiLun Find(string target, string name) =>
        Of(target).FirstOrDefault(lun => lun.DeviceName == name) ?? throw Missing(name);

    /// <summary>The device at a path, and the target that it lies behind; null when there is none.</summary>
    public (string Target, ScsiLun Lun)? AtPath(string path) =>
        Pick(lun => lun.DeviceName == path || (lun as HostScsiDisk)?.DevicePath == path);

    /// <summary>As <see cref="AtPath"/>, by the key of a volume.</summary>
    public (string Target, ScsiLun Lun)? WithKey(string key) => Pick(lun => KeyOf(lun) == key);

    public static string KeyOf(ScsiLun lun) => DerivedUuid.Of(lun.Uuid).ToString();

    /// <summary>A device that is no disk has no size.</summary>
    public static VolumeReading ReadingOf(ScsiLun lun)
    {
        HostDiskDimensionsLba? size = (lun as HostScsiDisk)?.Capacity;
        Int128 bytes = (Int128)(size?.Block ?? 0) * (size?.BlockSize ?? 0);
        long capacity = (long)Int128.Clamp(bytes, 0, long.MaxValue);
        return new VolumeReading(new StorageVolumeInfo(StorageVolumeType.Block, capacity, capacity), Format: null);
    }

    public static VirException Missing(string name) =>
        VirException.Create(VirErrorCode.NoStorageVolume, $"Could not find volume with name: {name}");

    private (string Target, ScsiLun Lun)? Pick(Func<ScsiLun, bool> fits)
    {
        foreach (IGrouping<string, string> target in _keysByTarget)
        {
            if (Of(target.Key).FirstOrDefault(fits) is { } lun)
                return (target.Key, lun);
        }
        return null;
    }
}
