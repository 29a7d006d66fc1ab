namespace EsxVirt.Domains;

/// <summary>By which way to ask a guest to shut down or restart; the bits of <c>virDomainShutdownFlagValues</c> and of
/// <c>virDomainRebootFlagValues</c>. A host chooses by itself: VMware Tools, and refuses every mode.</summary>
[Flags]
public enum GuestShutdownModes
{
    /// <summary>The host chooses.</summary>
    Any = 0,

    /// <summary>The power button.</summary>
    AcpiPowerButton = 1,

    /// <summary>An agent in the guest.</summary>
    GuestAgent = 2,

    /// <summary>The init process of a container.</summary>
    Initctl = 4,

    /// <summary>A signal to the init process.</summary>
    Signal = 8,

    /// <summary>A paravirtualised control.</summary>
    Paravirt = 16,
}
