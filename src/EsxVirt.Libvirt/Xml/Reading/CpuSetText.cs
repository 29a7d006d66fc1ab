using System.Globalization;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>
/// Sets of CPUs as libvirt's bitmaps are written: numbers, ranges <c>4-7</c> and exclusions <c>^5</c>, joined by
/// commas, applied from left to right; blanks may stand around each part.
/// </summary>
internal static class CpuSetText
{
    /// <exception cref="VirException">
    /// <see cref="VirErrorCode.InvalidArgument"/>: no such notation, or a number not below <see cref="CpuSet.Limit"/>.
    /// </exception>
    public static CpuSet Parse(string text)
    {
        Span<bool> members = new bool[CpuSet.Limit];
        string[] items = text.Split(',');
        // libvirt lets one comma stand at the end.
        int count = items.Length > 1 && items[^1].AsSpan().Trim(WhiteSpace).IsEmpty ? items.Length - 1 : items.Length;
        foreach (string item in items.AsSpan(0, count))
        {
            if (!TryApply(item.AsSpan().Trim(WhiteSpace), members))
                throw DomainError.Argument($"Failed to parse bitmap '{text}'");
        }

        var cpus = new List<int>();
        for (int cpu = 0; cpu < members.Length; cpu++)
            if (members[cpu])
                cpus.Add(cpu);
        return new CpuSet(cpus);
    }

    private static bool TryApply(ReadOnlySpan<char> item, Span<bool> members)
    {
        if (item.StartsWith("^"))
        {
            if (!TryNumber(item[1..], out int excluded))
                return false;
            members[excluded] = false;
            return true;
        }

        int dash = item.IndexOf('-');
        ReadOnlySpan<char> end = dash < 0 ? item : item[(dash + 1)..].TrimStart(WhiteSpace);
        if (dash >= 0)
            item = item[..dash].TrimEnd(WhiteSpace);
        if (!TryNumber(item, out int first) || !TryNumber(end, out int last) || last < first)
            return false;
        members[first..(last + 1)].Fill(true);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < CpuSet.Limit;

    private const string WhiteSpace = " \t\n\v\f\r";
}
