using System.Globalization;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Conversion.Reading;

/// <summary>Virtual CPUs: how many, how arranged, where they run, and with what share.</summary>
internal static class CpuReader
{
    private const string WhiteSpace = " \t\n\v\f\r";

    public static uint ReadCount(VmxReading reading)
    {
        long count = reading.Values.GetInt64("numvcpus", 1);
        if (count is < 1 or > int.MaxValue)
        {
            throw reading.Fail(FormattableString.Invariant(
                $"Expecting VMX entry 'numvcpus' to be an unsigned integer greater than 0 but found {count}"),
                "numvcpus");
        }
        return (uint)count;
    }

    public static DomainCpu? ReadTopology(VmxReading reading, uint vcpuCount)
    {
        long cores = reading.Values.GetInt64("cpuid.coresPerSocket", 1);
        if (cores <= 1)
            return null;
        if (cores > vcpuCount)
        {
            // The two names are in the order of libvirt's message, which has them the wrong way round.
            throw reading.Fail("VMX entry 'cpuid.coresPerSocket' smaller than 'numvcpus'", "cpuid.coresPerSocket");
        }
        uint sockets = vcpuCount / (uint)cores;
        return new DomainCpu(CpuMode.Custom, new CpuTopology(sockets, Dies: 1, Clusters: 1, (uint)cores, Threads: 1));
    }

    public static CpuSet? ReadAffinity(VmxReading reading, uint vcpuCount)
    {
        const string Key = "sched.cpu.affinity";
        if (!reading.Values.TryGetText(Key, out ReadOnlySpan<char> value)
            || value.Equals("all", StringComparison.OrdinalIgnoreCase))
            return null;
        int count = value.IsEmpty ? 0 : value.Count(',') + 1;
        if (count < vcpuCount)
        {
            throw reading.Fail(
                $"Expecting VMX entry '{Key}' to contain at least as many values as 'numvcpus' ({vcpuCount})"
                + $" but found only {count} value(s)", Key);
        }
        var cpus = new List<int>(count);
        foreach (Range part in value.Split(','))
            cpus.Add(ParseCpu(reading, value, value[part]));
        return new CpuSet(cpus);

        static int ParseCpu(VmxReading reading, ReadOnlySpan<char> value, ReadOnlySpan<char> part)
        {
            ReadOnlySpan<char> digits = part.Trim(WhiteSpace);
            if (digits is ['+', ..])
                digits = digits[1..];
            if (!uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out uint cpu))
            {
                throw reading.Fail(
                    $"Expecting VMX entry '{Key}' to be a comma separated list of unsigned "
                        + $"integers but found '{value}'",
                    Key);
            }
            return cpu < CpuSet.Limit
                ? (int)cpu
                : throw reading.Fail($"VMX entry '{Key}' contains a {cpu}, this value is too large", Key);
        }
    }

    public static ulong? ReadShares(VmxReading reading, uint vcpuCount)
    {
        const string Key = "sched.cpu.shares";
        string? value = reading.Values.GetText(Key);
        if (value is null)
            return null;
        ulong? perCpu = value.ToLowerInvariant() switch
        {
            "low" => 500,
            "normal" => 1000,
            "high" => 2000,
            _ => null,
        };
        if (perCpu is { } level)
            return level * vcpuCount;
        return TryParseUnsigned(value, out ulong shares)
            ? shares
            : throw reading.Fail(
                $"Expecting VMX entry '{Key}' to be an unsigned integer or 'low', 'normal' or "
                    + $"'high' but found '{value}'",
                Key);
    }

    /// <summary>C's strtoull: white space and a sign before the digits, and a minus counts down from 2^64.</summary>
    private static bool TryParseUnsigned(ReadOnlySpan<char> text, out ulong number)
    {
        text = text.TrimStart(WhiteSpace);
        bool isNegative = text is ['-', ..];
        if (text is ['+' or '-', ..])
            text = text[1..];
        if (!ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            return false;
        if (isNegative)
            number = unchecked(0 - number);
        return true;
    }
}
