namespace EsxVirt.Domains;

/// <summary>
/// How to switch a domain off; the bits of <c>virDomainDestroyFlagsValues</c>. A host knows none of them.
/// </summary>
[Flags]
public enum DomainDestroyFlags
{
    /// <summary>At once.</summary>
    None = 0,

    /// <summary>Only if its process ends by itself.</summary>
    Graceful = 1,

    /// <summary>Delete its logs too.</summary>
    RemoveLogs = 2,
}
