namespace EsxVirt.Libvirt.Model;

/// <summary>Memory of a domain, in KiB.</summary>
/// <param name="MaximumKiB"><c>&lt;memory&gt;</c>: what the guest sees at start.</param>
/// <param name="CurrentKiB"><c>&lt;currentMemory&gt;</c>: the balloon's limit; never above the maximum.</param>
/// <param name="MinimumGuaranteeKiB">
/// <c>&lt;memtune&gt;&lt;min_guarantee&gt;</c>: reserved on the host; 0: none.
/// </param>
public sealed record DomainMemory(ulong MaximumKiB, ulong CurrentKiB, ulong MinimumGuaranteeKiB);
