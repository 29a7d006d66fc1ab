using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Conversion.Writing;

/// <summary>Memory in MiB, rounded up; its size to a multiple of 4 MiB, as ESX demands.</summary>
internal static class MemoryWriter
{
    private const ulong KiBPerMiB = 1024, Step = 4 * KiBPerMiB;

    public static void Write(VmxLines lines, DomainMemory memory)
    {
        ulong rounded = RoundUp(memory.MaximumKiB, Step) * Step;
        lines.Add("memsize", rounded / KiBPerMiB);
        // Compared with the rounded size: the limit keeps what was asked for.
        if (memory.CurrentKiB < rounded)
            lines.Add("sched.mem.max", RoundUp(memory.CurrentKiB, KiBPerMiB));
        if (memory.MinimumGuaranteeKiB > 0)
            lines.Add("sched.mem.minsize", RoundUp(memory.MinimumGuaranteeKiB, KiBPerMiB));
    }

    private static ulong RoundUp(ulong amount, ulong unit) => amount / unit + (amount % unit == 0 ? 0UL : 1UL);
}
