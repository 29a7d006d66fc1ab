using System.Globalization;
using System.Runtime.CompilerServices;

namespace EsxVirt.Libvirt.Model;

/// <summary>A set of host CPU numbers, each below <see cref="Limit"/>; immutable, compared by content.</summary>
public sealed class CpuSet : IEquatable<CpuSet>
{
    /// <summary>libvirt's VIR_DOMAIN_CPUMASK_LEN: CPU numbers are below it.</summary>
    public const int Limit = 16384;

    private readonly int[] _cpus;

    /// <summary>Takes the numbers in any order; duplicates collapse.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not below <see cref="Limit"/>.</exception>
    public CpuSet(IEnumerable<int> cpus)
    {
        List<int> sorted = [.. cpus];
        sorted.SortDistinct();
        _cpus = [.. sorted];
        if (_cpus is [< 0, ..] or [.., >= Limit])
            throw new ArgumentOutOfRangeException(nameof(cpus), $"CPU numbers lie between 0 and {Limit - 1}");
    }

    /// <summary>The numbers, ascending.</summary>
    public IReadOnlyList<int> Cpus => _cpus;

    /// <summary>How many CPUs the set names.</summary>
    public int Count => _cpus.Length;

    /// <inheritdoc/>
    public bool Equals(CpuSet? other) => other is not null && _cpus.AsSpan().SequenceEqual(other._cpus);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CpuSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (int cpu in _cpus)
            hash.Add(cpu);
        return hash.ToHashCode();
    }

    /// <summary>libvirt's notation: ascending, runs of two or more as <c>a-b</c>, joined by commas.</summary>
    public override string ToString()
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (int first = 0, last; first < _cpus.Length; first = last + 1)
        {
            last = first;
            while (last + 1 < _cpus.Length && _cpus[last + 1] == _cpus[last] + 1)
                last++;
            if (first > 0)
                text.AppendLiteral(",");
            text.AppendFormatted(_cpus[first]);
            if (last == first)
                continue;
            text.AppendLiteral("-");
            text.AppendFormatted(_cpus[last]);
        }
        return text.ToStringAndClear();
    }
}
