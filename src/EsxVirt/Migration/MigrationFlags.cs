namespace EsxVirt.Migration;

/// <summary>
/// libvirt's <c>virDomainMigrateFlags</c>, with its numbers. A vCenter moves machines in its own way: those that ask
/// for another are refused.
/// </summary>
[Flags]
public enum MigrationFlags : uint
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Do not pause it. Accepted; a running machine is never paused.</summary>
    Live = 1,

    /// <summary>The source drives the destination. Refused.</summary>
    PeerToPeer = 2,

    /// <summary>Through libvirt's own connection. Refused.</summary>
    Tunnelled = 4,

    /// <summary>Keep it defined at the destination. Accepted; it always is.</summary>
    PersistDestination = 8,

    /// <summary>Undefine it at the source. Accepted; it always is.</summary>
    UndefineSource = 16,

    /// <summary>Leave it paused. Accepted, and as in libvirt without effect: it keeps its state.</summary>
    Paused = 32,

    /// <summary>
    /// Move its disks too; needs <see cref="MigrationOptions.Datastore"/>, and is refused without it.
    /// </summary>
    NonSharedDisk = 64,

    /// <summary>Move what its disks have beyond common images. Refused.</summary>
    NonSharedIncremental = 128,

    /// <summary>Let nobody change it meanwhile. Refused.</summary>
    ChangeProtection = 256,

    /// <summary>Even where that is not safe. Refused.</summary>
    Unsafe = 512,

    /// <summary>
    /// Move the definition of a domain that is shut off. Refused: such a domain moves like any other.
    /// </summary>
    Offline = 1024,

    /// <summary>Compress. Refused.</summary>
    Compressed = 2048,

    /// <summary>Give up on soft errors. Refused.</summary>
    AbortOnError = 4096,

    /// <summary>Slow the guest down. Refused.</summary>
    AutoConverge = 8192,

    /// <summary>Pin all memory for RDMA. Refused.</summary>
    RdmaPinAll = 16384,

    /// <summary>Allow the switch to the destination before all memory is there. Refused.</summary>
    PostCopy = 32768,

    /// <summary>Over TLS. Refused: the vCenter decides on encryption.</summary>
    Tls = 65536,

    /// <summary>Over several connections. Refused.</summary>
    Parallel = 131072,

    /// <summary>Write to both disks meanwhile. Refused.</summary>
    NonSharedSynchronousWrites = 262144,

    /// <summary>Go on with one that broke. Refused.</summary>
    PostCopyResume = 524288,

    /// <summary>Without copies in memory. Refused.</summary>
    ZeroCopy = 1048576,
}
