namespace EsxVirt.Libvirt.Model;

/// <summary>States of a domain, with the numbers of libvirt's <c>virDomainState</c>.</summary>
public enum DomainState
{
    /// <summary>Not known.</summary>
    NoState = 0,

    /// <summary>Powered on.</summary>
    Running = 1,

    /// <summary>Blocked on a resource; never on ESX.</summary>
    Blocked = 2,

    /// <summary>Suspended.</summary>
    Paused = 3,

    /// <summary>Being shut down; never on ESX.</summary>
    Shutdown = 4,

    /// <summary>Powered off.</summary>
    Shutoff = 5,

    /// <summary>Crashed; never on ESX.</summary>
    Crashed = 6,

    /// <summary>Suspended by guest power management; never on ESX.</summary>
    PmSuspended = 7,
}
