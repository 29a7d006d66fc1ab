namespace EsxVirt.Domains;

/// <summary>What a list or lookup reads along, so that the first call that wants it costs no request of its
/// own.</summary>
[Flags]
public enum DomainData
{
    /// <summary>Only what the properties of <see cref="Domain"/> say.</summary>
    None = 0,

    /// <summary>For <see cref="Domain.GetInfoAsync"/>, <see cref="Domain.GetMaxMemoryAsync"/> and
    /// <see cref="Domain.GetVcpuCountAsync"/>.</summary>
    Info = 1,

    /// <summary>For <see cref="Domain.HasSnapshots"/> and <see cref="Domain.GetSnapshotsAsync"/>.</summary>
    Snapshots = 2,

    /// <summary>For <see cref="Domain.GetHostNameAsync"/> and
    /// <see cref="Domain.GetInterfaceAddressesAsync"/>.</summary>
    Guest = 4,

    /// <summary>For <see cref="Domain.GetSchedulerParametersAsync"/> and
    /// <see cref="Domain.GetMemoryParametersAsync"/>.</summary>
    Allocation = 8,

    /// <summary>For <see cref="Domain.GetXmlAsync"/>: all but the VMX file itself.</summary>
    Definition = 16,

    /// <summary>For the first change: the machine's question and its unfinished tasks.</summary>
    Pending = 32,

    /// <summary>
    /// For <see cref="Domain.SetVcpusAsync"/> and <see cref="Domain.SetMaxMemoryAsync"/>: what may change while it
    /// runs, and how many processors the host gives.
    /// </summary>
    HotPlug = 64,

    /// <summary>For <see cref="Domain.GetDescriptionAsync"/>.</summary>
    Description = 128,

    /// <summary>For <see cref="Domain.SetAutostartAsync"/>.</summary>
    Autostart = 256,

    /// <summary>For a definition that changes a domain, together with <see cref="Definition"/>: its devices and
    /// settings.</summary>
    Hardware = 512,

    /// <summary>For <see cref="Domain.GetTitleAsync"/>.</summary>
    Title = 1024,

    /// <summary>For <see cref="Domain.MigrateAsync"/>, with <see cref="Pending"/>: the host that it is on.</summary>
    Placement = 2048,

    /// <summary>
    /// For <see cref="Domain.TakeScreenshotAsync"/> and <see cref="Domain.GetConsoleTicketAsync"/>: whether it runs.
    /// </summary>
    Screen = 4096,

    /// <summary>For <see cref="Snapshots.DomainSnapshot.SizeBytes"/>, with <see cref="Snapshots"/>: the files of each
    /// domain. Without this, a lookup that reads snapshots along leaves their sizes out.</summary>
    SnapshotSizes = 8192,

    /// <summary>For <see cref="Domain.GetFilesAsync"/>.</summary>
    Files = 16384,
}
