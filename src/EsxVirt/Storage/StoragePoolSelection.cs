using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model.Storage;

namespace EsxVirt.Storage;

/// <summary>What the bits of <see cref="StoragePoolFilter"/> mean.</summary>
internal static class StoragePoolSelection
{
    private const StoragePoolFilter Datastores =
        StoragePoolFilter.Dir | StoragePoolFilter.FileSystem | StoragePoolFilter.NetworkFileSystem;

    private const StoragePoolFilter Types = (StoragePoolFilter)(0xFFFFF & ~0x3F);

    /// <exception cref="VirException">INVALID_ARG for bits that libvirt does not know.</exception>
    public static void Check(StoragePoolFilter filter)
    {
        uint unknown = (uint)filter & ~0xFFFFFu;
        if (unknown != 0)
            throw VirException.UnsupportedFlags(unknown, "virConnectListAllStoragePools");
    }

    /// <summary>Which kinds of storage can hold a selected pool; none means that nobody need ask.</summary>
    public static StorageKinds Kinds(StoragePoolFilter filter)
    {
        if (Excludes(filter, StoragePoolFilter.Active, StoragePoolFilter.Inactive)
            || Excludes(filter, StoragePoolFilter.Persistent, StoragePoolFilter.Transient)
            || Excludes(filter, StoragePoolFilter.Autostart, StoragePoolFilter.NoAutostart))
            return StorageKinds.None;
        if ((filter & Types) == 0)
            return StorageKinds.All;
        return ((filter & Datastores) != 0 ? StorageKinds.Datastores : StorageKinds.None)
            | (filter.HasFlag(StoragePoolFilter.Iscsi) ? StorageKinds.Targets : StorageKinds.None);
    }

    /// <summary>Whether a pool of that type is selected, the other groups aside.</summary>
    public static bool Selects(StoragePoolFilter filter, StoragePoolType type) =>
        (filter & Types) == 0 || type switch
        {
            StoragePoolType.Dir => filter.HasFlag(StoragePoolFilter.Dir),
            StoragePoolType.FileSystem => filter.HasFlag(StoragePoolFilter.FileSystem),
            StoragePoolType.NetworkFileSystem => filter.HasFlag(StoragePoolFilter.NetworkFileSystem),
            StoragePoolType.Iscsi => filter.HasFlag(StoragePoolFilter.Iscsi),
            _ => false,
        };

    private static bool Excludes(StoragePoolFilter filter, StoragePoolFilter all, StoragePoolFilter none) =>
        filter.HasFlag(none) && !filter.HasFlag(all);
}
