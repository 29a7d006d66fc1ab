namespace EsxVirt.VSphere.Simulator.Profiles;

/// <summary>
/// One kind of virtual machine. The hardware is written as lines of a VMX file, because that is what servers keep and
/// clients read; placeholders in braces are listed at <see cref="VmxTemplate"/>.
/// </summary>
/// <param name="Key">Short name, as in docs/simulator.md.</param>
/// <param name="DomainName">The name as a user sees it; later rounds append <c>-2</c>, <c>-3</c> and so on.</param>
/// <param name="Shows">What this row is there to show, as in docs/simulator.md.</param>
internal sealed record Profile(string Key, string DomainName, string Shows)
{
    /// <summary><c>guestOS</c> of the VMX file.</summary>
    public string GuestOs { get; init; } = "centos7-64";

    /// <summary>The oldest <c>virtualHW.version</c> that knows the devices; older hosts leave the row out.</summary>
    public int MinHardware { get; init; } = 4;

    /// <summary>A machine that was never upgraded: stays at this <c>virtualHW.version</c> on newer hosts.</summary>
    public int? OldHardware { get; init; }

    public int Cpus { get; init; } = 1;

    public int CoresPerSocket { get; init; } = 1;

    public int MemoryMB { get; init; } = 1024;

    public Allocation Cpu { get; init; } = Allocation.Normal;

    public Allocation Memory { get; init; } = Allocation.Normal;

    public Power Power { get; init; } = Power.Off;

    /// <summary>VMware Tools run in the guest; only while the machine is on.</summary>
    public bool Tools { get; init; }

    /// <summary>How many generations of snapshots it has, 0 to 3. The second has a brother.</summary>
    public int SnapshotDepth { get; init; }

    /// <summary>Starts together with its host.</summary>
    public bool Autostart { get; init; }

    /// <summary><c>annotation</c>; newlines allowed.</summary>
    public string Annotation { get; init; } = "";

    /// <summary>Devices and options as VMX lines.</summary>
    public required string Vmx { get; init; }
}

/// <summary>Power states, as the API names them.</summary>
internal enum Power
{
    Off,
    On,
    Suspended,
}

/// <summary>A share of the host's processors (MHz) or memory (MiB).</summary>
/// <param name="Reservation">Guaranteed amount.</param>
/// <param name="Limit">Largest amount; -1 means unlimited.</param>
/// <param name="Level"><c>low</c>, <c>normal</c>, <c>high</c> or <c>custom</c>.</param>
/// <param name="Shares">The number for <c>custom</c>.</param>
internal sealed record Allocation(long Reservation, long Limit, string Level, int Shares = 0)
{
    public static Allocation Normal { get; } = new(0, -1, "normal");
}
