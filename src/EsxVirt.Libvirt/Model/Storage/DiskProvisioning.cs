namespace EsxVirt.Libvirt.Model.Storage;

/// <summary>When the blocks of a virtual disk are allocated, in VMware's terms.</summary>
public enum DiskProvisioning
{
    /// <summary>Each when it is first written.</summary>
    Thin,

    /// <summary>All at once; each is cleared when it is first written. The usual thick disk.</summary>
    Preallocated,

    /// <summary>
    /// All at once, and cleared at once too. Clusters and fault tolerance want it so; it takes its time.
    /// </summary>
    EagerZeroedThick,
}
