using System.Globalization;

namespace EsxVirt.Libvirt.Model.Devices;

/// <summary>
/// Device names of disks: a prefix and letters that count in base 26 without a zero (a … z, aa …), or an NVMe
/// controller and namespace.
/// </summary>
public static class DiskTarget
{
    // Longest first where one is the end of another.
    private static readonly string[] Prefixes = ["xvd", "ubd", "fd", "hd", "vd", "sd"];

    /// <summary>The name for a 0-based index: 0 is <c>a</c>, 25 <c>z</c>, 26 <c>aa</c>, 702 <c>aaa</c>.</summary>
    public static string Format(string prefix, int index)
    {
        Span<char> letters = stackalloc char[8];
        int start = letters.Length;
        for (int rest = index; rest >= 0; rest = rest / 26 - 1)
            letters[--start] = (char)('a' + rest % 26);
        return string.Concat(prefix, letters[start..]);
    }

    /// <summary>
    /// The name of an NVMe disk; <paramref name="unit"/> counts from 0, the namespace in the name from 1.
    /// </summary>
    public static string FormatNvme(int controller, int unit) =>
        string.Create(CultureInfo.InvariantCulture, $"nvme{controller}n{unit + 1}");

    /// <summary>
    /// Takes a name apart. Digits after the letters (a partition) are ignored, as libvirt does.
    /// </summary>
    /// <returns>False where the prefix is unknown, the letters are missing or not lower case, or anything
    /// follows.</returns>
    public static bool TryParse(ReadOnlySpan<char> name, out string prefix, out int index)
    {
        index = -1;
        prefix = "";
        foreach (string candidate in Prefixes)
        {
            if (name.StartsWith(candidate, StringComparison.Ordinal))
            {
                prefix = candidate;
                break;
            }
        }
        if (prefix.Length == 0)
            return false;
        ReadOnlySpan<char> rest = name[prefix.Length..];
        long value = -1;
        int position = 0;
        for (; position < rest.Length && char.IsAsciiLetterLower(rest[position]); position++)
        {
            value = (value + 1) * 26 + (rest[position] - 'a');
            if (value > int.MaxValue)
                return false;
        }
        if (position == 0 || rest[position..].ContainsAnyExceptInRange('0', '9'))
            return false;
        index = (int)value;
        return true;
    }

    /// <summary>
    /// Takes <c>nvmeXnY</c> apart; <paramref name="unit"/> is Y - 1. A partition (<c>p2</c>) may follow.
    /// </summary>
    public static bool TryParseNvme(ReadOnlySpan<char> name, out int controller, out int unit)
    {
        controller = unit = -1;
        if (!name.StartsWith("nvme", StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> rest = name["nvme".Length..];
        int separator = rest.IndexOf('n');
        if (separator < 0 || !int.TryParse(
            rest[..separator], NumberStyles.None, CultureInfo.InvariantCulture, out controller))
            return false;
        rest = rest[(separator + 1)..];
        int partition = rest.IndexOf('p');
        if (partition >= 0)
        {
            if (!int.TryParse(rest[(partition + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                return false;
            rest = rest[..partition];
        }
        if (!int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1)
            return false;
        unit = number - 1;
        return true;
    }
}
