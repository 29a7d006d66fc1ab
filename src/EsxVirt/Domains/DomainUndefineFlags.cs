namespace EsxVirt.Domains;

/// <summary>What goes with a domain's definition; the bits of <c>virDomainUndefineFlagsValues</c>, and one of our
/// own.</summary>
[Flags]
public enum DomainUndefineFlags
{
    /// <summary>The definition only: all files stay.</summary>
    None = 0,

    /// <summary>Refused: hosts have no managed save.</summary>
    ManagedSave = 1,

    /// <summary>Accepted; libvirt keeps no data of its own on snapshots of these hosts.</summary>
    SnapshotsMetadata = 2,

    /// <summary>Refused.</summary>
    Nvram = 4,

    /// <summary>Refused.</summary>
    KeepNvram = 8,

    /// <summary>Refused.</summary>
    CheckpointsMetadata = 16,

    /// <summary>Refused.</summary>
    Tpm = 32,

    /// <summary>Refused.</summary>
    KeepTpm = 64,

    /// <summary>
    /// Beyond libvirt: the server deletes the machine's files (<see cref="Domain.GetFilesAsync"/>) with it, in one
    /// task. Images in CD-ROM and floppy drives stay.
    /// </summary>
    Files = 0x10000,
}
