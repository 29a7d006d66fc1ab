using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Storage;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Storage.Datastores;

/// <summary>What one answer says of a datastore. Any part may be absent: a datastore that is not mounted has no path,
/// one out of reach no sizes, and kinds newer than this library have an <c>info</c> that says nothing.</summary>
internal sealed class DatastoreReading
{
    /// <summary>What to read of each datastore.</summary>
    public static readonly string[] Paths =
    [
        "summary.name", "summary.url", "summary.type", "summary.accessible", "summary.capacity", "summary.freeSpace",
        "info", "host", "browser",
    ];

    private readonly RetrievedObject _content;
    private readonly HostMountInfo? _mount;
    private readonly DatastoreInfo? _info;

    public DatastoreReading(RetrievedObject content, ManagedObjectReference host)
    {
        _content = content;
        _info = content.Get<DatastoreInfo>("info");

        // libvirt too compares the value only: the type of the host's reference differs between servers.
        _mount = content.GetList<DatastoreHostMount>("host").FirstOrDefault(m => m.Key.Value == host.Value)?.MountInfo;
        Name = content.GetString("summary.name") is { Length: > 0 } name ? name : _info?.Name ?? "";
        Uuid = DerivedUuid.Of(IdentityText);
    }

    public ManagedObjectReference Reference => _content.Reference;

    /// <summary>Empty when the server does not tell.</summary>
    public string Name { get; }

    public string WhyNameless => _content.ReasonMissing("summary.name") ?? "it has no name";

    public Guid Uuid { get; }

    /// <summary>Null when the server does not tell.</summary>
    public ManagedObjectReference? Browser => _content.GetValue<ManagedObjectReference>("browser");

    /// <summary>What this host says, and only without it what all hosts of a vCenter say together; null when nobody
    /// tells.</summary>
    public bool? IsAccessible => _mount?.Accessible ?? _content.GetValue<bool>("summary.accessible");

    public string? WhyAccessIsUnknown => _content.ReasonMissing("summary.accessible");

    /// <summary>In bytes; 0 when the server does not tell.</summary>
    public long Capacity => Math.Max(0, _content.GetInteger("summary.capacity") ?? 0);

    /// <inheritdoc cref="Capacity"/>
    public long FreeSpace => Math.Max(0, _content.GetInteger("summary.freeSpace") ?? 0);

    public StoragePoolType Type => _info switch
    {
        VmfsDatastoreInfo => StoragePoolType.FileSystem,
        NasDatastoreInfo => StoragePoolType.NetworkFileSystem,
        LocalDatastoreInfo => StoragePoolType.Dir,
        _ => _content.GetString("summary.type")?.ToUpperInvariant() switch
        {
            "VMFS" => StoragePoolType.FileSystem,
            "NFS" or "NFS41" or "CIFS" => StoragePoolType.NetworkFileSystem,
            _ => StoragePoolType.Dir,
        },
    };

    public StoragePoolSource Source => Type switch
    {
        StoragePoolType.FileSystem => new StoragePoolSource(Format: "vmfs"),
        StoragePoolType.NetworkFileSystem => NasSource(),
        _ => new StoragePoolSource(),
    };

    /// <summary>Where the host has it; null when the server does not tell.</summary>
    public string? Path => NonEmpty(_mount?.Path) ?? NonEmpty((_info as LocalDatastoreInfo)?.Path);

    /// <summary>What the UUID is made from: libvirt knows the first way only, and crashes without it.</summary>
    private string IdentityText =>
        Path ?? NonEmpty(_content.GetString("summary.url")) ?? NonEmpty(_info?.Url) ?? $"datastore:{Reference.Value}";

    private StoragePoolSource NasSource()
    {
        HostNasVolume? volume = (_info as NasDatastoreInfo)?.Nas;
        string format = (volume?.Type ?? _content.GetString("summary.type") ?? "").ToUpperInvariant() switch
        {
            "NFS" or "NFS41" => "nfs",
            "CIFS" => "cifs",
            _ => "auto",
        };
        return new StoragePoolSource(
            NonEmpty(volume?.RemoteHost), Directory: NonEmpty(volume?.RemotePath), Format: format);
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
