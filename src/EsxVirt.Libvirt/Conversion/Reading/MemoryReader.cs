using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Conversion.Reading;

/// <summary>Memory: MiB in VMX, KiB in the domain.</summary>
internal static class MemoryReader
{
    /// <summary>Above this a size in KiB does not fit a signed 64-bit number.</summary>
    private const long MaximumMiB = long.MaxValue / 1024;

    public static DomainMemory Read(VmxReading reading)
    {
        // libvirt refuses a size that is no multiple of 4; VMware runs it, so its exact value is kept.
        long size = reading.Values.GetInt64("memsize", 32);
        if (size is <= 0 or > MaximumMiB)
        {
            throw reading.Fail(FormattableString.Invariant(
                $"Expecting VMX entry 'memsize' to be an unsigned integer (multiple of 4) but found {size}"),
                "memsize");
        }
        long current = reading.Values.GetInt64("sched.mem.max", size);
        long guarantee = reading.Values.GetInt64("sched.mem.minsize", 0);
        return new DomainMemory(
            ToKiB(size),
            ToKiB(current <= 0 ? size : Math.Min(current, size)),
            ToKiB(Math.Clamp(guarantee, 0, size)));
    }

    private static ulong ToKiB(long mebibytes) => (ulong)mebibytes * 1024;
}
