using System.Globalization;

namespace EsxVirt.VSphere.Wire.Soap;

/// <summary>
/// xsd:dateTime as servers and clients write it: any number of fraction digits, and UTC where there is no zone
/// (libvirt's reading; .NET's own parsers would take local time).
/// </summary>
internal static class WireDateTime
{
    public static string Format(DateTimeOffset value) =>
        value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);

    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        value = default;
        const string Seconds = "yyyy-MM-dd'T'HH:mm:ss";
        const int Length = 19;
        if (text.Length < Length || !DateTime.TryParseExact(
                text[..Length], Seconds, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time))
            return false;
        ReadOnlySpan<char> rest = text[Length..];
        if (!TryTakeFraction(ref rest, out long ticks) || !TryParseZone(rest, out TimeSpan zone))
            return false;
        // Near the ends of the calendar a zone leads outside of it.
        long utc = time.Ticks + ticks - zone.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;
        value = new DateTimeOffset(utc, TimeSpan.Zero);
        return true;
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<char> rest, out long ticks)
    {
        ticks = 0;
        if (rest.IsEmpty || rest[0] != '.')
            return true;
        int end = rest[1..].IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = end < 0 ? rest[1..] : rest[1..(end + 1)];
        rest = rest[(digits.Length + 1)..];
        long unit = TimeSpan.TicksPerSecond;
        foreach (char digit in digits)
        {
            unit /= 10;
            ticks += (digit - '0') * unit;
        }
        return !digits.IsEmpty;
    }

    private static bool TryParseZone(ReadOnlySpan<char> text, out TimeSpan zone)
    {
        zone = default;
        if (text.IsEmpty || text is "Z")
            return true;
        if (text.Length != 6 || text[0] is not ('+' or '-') || !TimeSpan.TryParseExact(
                text[1..], @"hh\:mm", CultureInfo.InvariantCulture, out zone) || zone > TimeSpan.FromHours(14))
            return false;
        if (text[0] == '-')
            zone = -zone;
        return true;
    }
}
