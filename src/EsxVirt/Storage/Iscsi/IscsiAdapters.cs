using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Storage.Iscsi;

/// <summary>The iSCSI adapters of a host, among whatever other adapters it has: those of newer kinds, and those that
/// say little, are passed over.</summary>
internal sealed class IscsiAdapters
{
    /// <summary>What to read of the host.</summary>
    public static readonly string[] Paths = ["config.storageDevice.hostBusAdapter", "configManager.storageSystem"];

    public IscsiAdapters(RetrievedObject host)
    {
        StorageSystem = host.GetValue<ManagedObjectReference>(Paths[1]);
        Targets =
        [
            .. host.GetList<HostHostBusAdapter>(Paths[0]).OfType<HostInternetScsiHba>()
                .SelectMany(adapter => adapter.ConfiguredStaticTarget
                    .Select(target => new IscsiTarget(target.IScsiName, target.Address, target.Port, adapter.Device)))
                .Where(target => target.Name.Length > 0)
                .DistinctBy(target => target.Name),
        ];
    }

    /// <summary>Null when the host has none.</summary>
    public ManagedObjectReference? StorageSystem { get; }

    /// <summary>The static targets of all adapters, each once; those that were discovered are among them.</summary>
    public IReadOnlyList<IscsiTarget> Targets { get; }
}

/// <summary>A target that an adapter is configured for.</summary>
/// <param name="Name">iSCSI name.</param>
/// <param name="Address">Host name or address.</param>
/// <param name="Port">Null for the usual one.</param>
/// <param name="Adapter">Device of the adapter, <c>vmhba64</c>.</param>
internal sealed record IscsiTarget(string Name, string Address, int? Port, string Adapter);
