namespace EsxVirt.Domains;

/// <summary>How to start a domain; the bits of <c>virDomainCreateFlags</c>. A host knows none of them but
/// <see cref="ForceBoot"/>.</summary>
[Flags]
public enum DomainStartFlags
{
    /// <summary>Just start.</summary>
    None = 0,

    /// <summary>Leave it paused.</summary>
    Paused = 1,

    /// <summary>Destroy it when the connection closes.</summary>
    AutoDestroy = 2,

    /// <summary>Leave the file system's cache alone.</summary>
    BypassCache = 4,

    /// <summary>Boot afresh even where a managed save exists: always so, for a host has none.</summary>
    ForceBoot = 8,

    /// <summary>Set the firmware's variables back.</summary>
    ResetNvram = 32,
}
