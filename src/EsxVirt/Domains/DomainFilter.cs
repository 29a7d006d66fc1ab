namespace EsxVirt.Domains;

/// <summary>Selects domains of a list; the bits of libvirt's <c>virConnectListAllDomainsFlags</c>.</summary>
/// <remarks>Bits of one group are alternatives, groups narrow each other; a group without a bit selects all. The
/// checkpoint group is accepted and means nothing on ESX.</remarks>
[Flags]
public enum DomainFilter
{
    /// <summary>All domains.</summary>
    None = 0,

    /// <summary>Running and suspended.</summary>
    Active = 1,

    /// <summary>Shut off.</summary>
    Inactive = 2,

    /// <summary>All: a host knows no others.</summary>
    Persistent = 4,

    /// <summary>None.</summary>
    Transient = 8,

    /// <summary>State running.</summary>
    Running = 16,

    /// <summary>State paused: suspended.</summary>
    Paused = 32,

    /// <summary>State shut off.</summary>
    Shutoff = 64,

    /// <summary>Any other state.</summary>
    Other = 128,

    /// <summary>None: a host has no managed save.</summary>
    ManagedSave = 256,

    /// <summary>All.</summary>
    NoManagedSave = 512,

    /// <summary>Started by the host.</summary>
    Autostart = 1024,

    /// <summary>Not started by the host.</summary>
    NoAutostart = 2048,

    /// <summary>With snapshots.</summary>
    HasSnapshot = 4096,

    /// <summary>Without snapshots.</summary>
    NoSnapshot = 8192,

    /// <summary>Ignored.</summary>
    HasCheckpoint = 16384,

    /// <summary>Ignored.</summary>
    NoCheckpoint = 32768,
}
