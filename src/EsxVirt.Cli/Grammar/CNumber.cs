using System.Globalization;

namespace EsxVirt.Cli.Grammar;

/// <summary>Whole numbers as C's <c>strtol</c> with base 0 reads them: <c>0x1f</c>, <c>017</c>, <c>-3</c>.</summary>
internal static class CNumber
{
    public static bool TryParse(string text, out int number)
    {
        number = 0;
        ReadOnlySpan<char> digits = text.AsSpan().TrimStart(" \t\n\v\f\r");
        bool negative = digits is ['-', ..];
        if (digits is ['-' or '+', ..])
            digits = digits[1..];

        int radix = digits is ['0', 'x' or 'X', _, ..] ? 16 : digits is ['0', _, ..] ? 8 : 10;
        if (radix == 16)
            digits = digits[2..];
        if (digits.IsEmpty)
            return false;

        long value = 0;
        foreach (char c in digits)
        {
            int digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            value = value * radix + digit;
            if (digit >= radix || value > int.MaxValue)
                return false;
        }

        number = (int)(negative ? -value : value);
        return true;
    }

    /// <summary>A decimal number as the options of commands take it.</summary>
    public static bool TryParseDecimal(string text, out int number) => int.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out number);
}
