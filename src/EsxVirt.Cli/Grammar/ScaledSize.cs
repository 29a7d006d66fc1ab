using System.Globalization;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Grammar;

/// <summary>
/// Sizes as options take them: <c>524288</c>, <c>512M</c>, <c>512MiB</c>, <c>500MB</c>. A bare number is KiB of memory,
/// and bytes of storage.
/// </summary>
internal static class ScaledSize
{
    private const string Units = "kmgtpe";

    /// <summary>
    /// The size in KiB, rounded up; false when there is no number, or a larger one than 64 bits hold.
    /// </summary>
    /// <param name="text">As the user typed it.</param>
    /// <param name="kib">The size.</param>
    /// <param name="reason">What libvirt has to say of it; null when it says nothing.</param>
    public static bool TryParseKiB(string text, out long kib, out VirException? reason)
    {
        bool isSize = TryParse(text, 1024, out ulong bytes, out reason);
        kib = (long)((bytes + (UInt128)1023) / 1024);
        return isSize;
    }

    /// <summary>The size in bytes; false when there is no number, or a larger one than 64 bits hold.</summary>
    /// <param name="text">As the user typed it.</param>
    /// <param name="bytes">The size.</param>
    /// <param name="reason">What libvirt has to say of it; null when it says nothing.</param>
    public static bool TryParseBytes(string text, out ulong bytes, out VirException? reason) =>
        TryParse(text, 1, out bytes, out reason);

    private static bool TryParse(string text, ulong factorOfNone, out ulong bytes, out VirException? reason)
    {
        bytes = 0;
        reason = null;
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart(" \t\n\v\f\r");
        if (rest is ['+', ..])
            rest = rest[1..];
        int length = rest.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? rest.Length : end;
        if (!ulong.TryParse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out ulong number))
            return false;
        ReadOnlySpan<char> suffix = rest[length..];
        if (FactorOf(suffix, factorOfNone) is not { } factor)
        {
            reason = VirException.Create(VirErrorCode.InvalidArgument, $"unknown suffix '{suffix}'");
            return false;
        }
        UInt128 product = (UInt128)number * factor;
        if (product > ulong.MaxValue)
        {
            reason = VirException.Create(VirErrorCode.Overflow, $"value too large: {number}{suffix}");
            return false;
        }
        bytes = (ulong)product;
        return true;
    }

    private static ulong? FactorOf(ReadOnlySpan<char> suffix, ulong none)
    {
        if (suffix.IsEmpty)
            return none;
        string word = suffix.ToString().ToLowerInvariant();
        if (word is "b" or "byte" or "bytes")
            return 1;
        int power = Units.IndexOf(word[0]) + 1;
        ulong? unit = power == 0 ? null : word[1..] switch
        {
            "" or "ib" => 1024,
            "b" => 1000,
            _ => null,
        };
        ulong factor = 1;
        for (int step = 0; step < power && unit is not null; step++)
            factor *= unit.Value;
        return unit is null ? null : factor;
    }
}
