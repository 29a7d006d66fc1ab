using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>Amounts with a unit, such as <c>&lt;memory unit='MiB'&gt;512&lt;/memory&gt;</c>.</summary>
internal static class MemorySize
{
    private const string Prefixes = "kmgtpe";

    /// <summary>In bytes.</summary>
    /// <param name="amount">A count of <paramref name="unit"/>.</param>
    /// <param name="unit">
    /// Letter case does not matter: <c>bytes</c>, <c>KiB</c> or <c>k</c> (1024), <c>KB</c> (1000), …
    /// </param>
    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.InvalidArgument"/>: no such unit; <see cref="VirErrorCode.Overflow"/>: beyond 64 bits.
    /// </exception>
    public static ulong Bytes(ulong amount, string unit)
    {
        UInt128 bytes = (UInt128)amount * Scale(unit);
        return bytes <= ulong.MaxValue
            ? (ulong)bytes
            : throw VirException.Create(
                VirErrorCode.Overflow, VirErrorDomain.None, $"value too large: {amount}{unit}");
    }

    private static ulong Scale(string unit)
    {
        string lower = unit.ToLowerInvariant();
        if (lower is "b" or "byte" or "bytes")
            return 1;
        int power = lower.Length == 0 ? -1 : Prefixes.IndexOf(lower[0], StringComparison.Ordinal);
        ulong step = lower.Length == 0 ? 0 : lower[1..] switch { "" or "ib" => 1024UL, "b" => 1000UL, _ => 0UL };
        if (power < 0 || step == 0)
            throw VirException.Create(
                VirErrorCode.InvalidArgument, VirErrorDomain.None, $"unknown suffix '{unit}'");
        ulong scale = step;
        while (power-- > 0)
            scale *= step;
        return scale;
    }
}
