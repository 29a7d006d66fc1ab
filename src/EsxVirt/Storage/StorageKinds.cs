namespace EsxVirt.Storage;

/// <summary>The two places of a host that have pools.</summary>
[Flags]
internal enum StorageKinds
{
    None = 0,

    /// <summary>Datastores that the host has mounted.</summary>
    Datastores = 1,

    /// <summary>iSCSI targets behind the host's adapters.</summary>
    Targets = 2,

    All = Datastores | Targets,
}
