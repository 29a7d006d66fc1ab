namespace EsxVirt.Snapshots;

/// <summary>How to make a snapshot; the bits of libvirt's <c>virDomainSnapshotCreateFlags</c> that a host can
/// follow.</summary>
[Flags]
public enum SnapshotCreateFlags
{
    /// <summary>Memory is saved too, so that a running domain runs again after going back.</summary>
    None = 0,

    /// <summary>No change: libvirt keeps nothing of its own for a snapshot of a host.</summary>
    NoMetadata = 4,

    /// <summary>Memory is not saved: going back leaves the domain shut off.</summary>
    DiskOnly = 16,

    /// <summary>The guest's file systems are brought to rest first. Needs VMware Tools in the guest, and
    /// <see cref="DiskOnly"/>: a server does not do it where memory is saved.</summary>
    Quiesce = 64,

    /// <summary>No change: the XML is always checked.</summary>
    Validate = 512,
}

/// <summary>What to do after going back to a snapshot; the bits of libvirt's
/// <c>virDomainSnapshotRevertFlags</c>.</summary>
[Flags]
public enum SnapshotRevertFlags
{
    /// <summary>The domain does what it did when the snapshot was made, as far as its memory was saved.</summary>
    None = 0,

    /// <summary>It runs.</summary>
    Running = 1,

    /// <summary>It is paused: suspended.</summary>
    Paused = 2,

    /// <summary>No change: no going back is too risky for a host.</summary>
    Force = 4,
}

/// <summary>What to remove with a snapshot; the bits of libvirt's <c>virDomainSnapshotDeleteFlags</c>.</summary>
[Flags]
public enum SnapshotDeleteFlags
{
    /// <summary>Only the snapshot.</summary>
    None = 0,

    /// <summary>All that were made from it too.</summary>
    Children = 1,

    /// <summary>Nothing: libvirt keeps nothing of its own for a snapshot of a host.</summary>
    MetadataOnly = 2,

    /// <summary>All that were made from it, and not the snapshot itself.</summary>
    ChildrenOnly = 4,
}
