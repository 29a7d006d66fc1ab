namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>
/// Numbers in the syntax that libvirt takes over from C: white space in front, a sign, decimal digits to the very
/// end. Nothing is truncated: what does not fit is no number.
/// </summary>
internal static class Numbers
{
    /// <summary>Decimal, no minus sign (<c>virStrToLong_ullp</c>).</summary>
    public static bool TryUnsigned(ReadOnlySpan<char> text, out ulong value) =>
        TryMagnitude(Unsign(text, out bool negative), 10, out value) && !negative;

    /// <summary>Decimal (<c>virStrToLong_ll</c>).</summary>
    public static bool TrySigned(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        return TryMagnitude(Unsign(text, out bool negative), 10, out ulong magnitude)
            && TrySign(magnitude, negative, out value);
    }

    /// <summary>Decimal, hexadecimal after <c>0x</c>, octal after <c>0</c>.</summary>
    public static bool TryCNotation(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        ReadOnlySpan<char> digits = Unsign(text, out bool negative);
        uint radix = 10;
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            radix = 16;
            digits = digits[2..];
        }
        else if (digits.StartsWith("0"))
        {
            radix = 8;
        }

        return TryMagnitude(digits, radix, out ulong magnitude) && TrySign(magnitude, negative, out value);
    }

    private static ReadOnlySpan<char> Unsign(ReadOnlySpan<char> text, out bool negative)
    {
        text = text.TrimStart(" \t\n\v\f\r");
        negative = text.StartsWith("-");
        return negative || text.StartsWith("+") ? text[1..] : text;
    }

    private static bool TryMagnitude(ReadOnlySpan<char> digits, uint radix, out ulong value)
    {
        UInt128 sum = 0;
        value = 0;
        foreach (char c in digits)
        {
            uint digit = char.IsAsciiHexDigit(c) ? (uint)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10) : uint.MaxValue;
            if (digit >= radix)
                return false;
            sum = sum * radix + digit;
            if (sum > ulong.MaxValue)
                return false;
        }

        value = (ulong)sum;
        return digits.Length > 0;
    }

    private static bool TrySign(ulong magnitude, bool negative, out long value)
    {
        Int128 signed = negative ? -(Int128)magnitude : magnitude;
        bool fits = signed >= long.MinValue && signed <= long.MaxValue;
        value = fits ? (long)signed : 0;
        return fits;
    }
}
