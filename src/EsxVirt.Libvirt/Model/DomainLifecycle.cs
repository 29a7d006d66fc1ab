namespace EsxVirt.Libvirt.Model;

/// <summary>What happens to the domain when its guest stops; a VMX says nothing about it.</summary>
public sealed record DomainLifecycle(LifecycleAction OnPowerOff, LifecycleAction OnReboot, LifecycleAction OnCrash)
{
    /// <summary>libvirt's defaults, which are what VMware does.</summary>
    public static DomainLifecycle Default { get; } =
        new(LifecycleAction.Destroy, LifecycleAction.Restart, LifecycleAction.Destroy);
}

/// <summary>Actions on a lifecycle event; the core dump ones exist for crashes only.</summary>
public enum LifecycleAction
{
    /// <summary>Stop and free all resources.</summary>
    Destroy,

    /// <summary>Start again with the same name.</summary>
    Restart,

    /// <summary>Start again under a new name.</summary>
    RenameRestart,

    /// <summary>Keep for analysis.</summary>
    Preserve,

    /// <summary>Dump the memory, then destroy.</summary>
    CoreDumpDestroy,

    /// <summary>Dump the memory, then restart.</summary>
    CoreDumpRestart,
}

/// <summary>Offset of the guest's clock at start.</summary>
public enum ClockOffset
{
    /// <summary>UTC: what every VMX means, and the default.</summary>
    Utc,

    /// <summary>The host's time zone.</summary>
    LocalTime,
}
