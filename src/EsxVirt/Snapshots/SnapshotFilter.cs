namespace EsxVirt.Snapshots;

/// <summary>Selects snapshots of a list; the bits of libvirt's <c>virDomainSnapshotListFlags</c>.</summary>
/// <remarks>Bits of one group are alternatives, groups narrow each other; a group without a bit selects all. Only
/// <see cref="Leaves"/> with <see cref="NoLeaves"/> select nothing, as in libvirt.</remarks>
[Flags]
public enum SnapshotFilter
{
    /// <summary>All snapshots.</summary>
    None = 0,

    /// <summary>Of a whole tree: only those without a parent.</summary>
    Roots = 1,

    /// <summary>Below one snapshot: children of children too. The same bit as <see cref="Roots"/>.</summary>
    Descendants = 1,

    /// <summary>None: libvirt keeps nothing of its own for a snapshot of a host.</summary>
    Metadata = 2,

    /// <summary>Those without children.</summary>
    Leaves = 4,

    /// <summary>Those with children.</summary>
    NoLeaves = 8,

    /// <summary>All.</summary>
    NoMetadata = 16,

    /// <summary>Made while the domain was shut off.</summary>
    Inactive = 32,

    /// <summary>Made while the domain was running or suspended.</summary>
    Active = 64,

    /// <summary>None: a host gives the state of the domain for these too.</summary>
    DiskOnly = 128,

    /// <summary>All: a host keeps snapshots with the machine.</summary>
    Internal = 256,

    /// <summary>None.</summary>
    External = 512,

    /// <summary>Parents come before their children; they always do.</summary>
    Topological = 1024,
}
