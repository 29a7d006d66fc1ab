namespace EsxVirt.Libvirt.Model;

/// <summary>
/// The notations of a UUID: libvirt's reading (any spacing of 16 hex pairs), and VMware's writing. libvirt's own
/// writing is <see cref="Guid.ToString()"/>.
/// </summary>
public static class UuidText
{
    /// <summary>
    /// Reads 16 pairs of hex digits with any number of <c>-</c> and spaces between the pairs and white space around:
    /// plain, hyphenated and VMX style alike.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Guid uuid)
    {
        uuid = default;
        Span<byte> bytes = stackalloc byte[16];
        ReadOnlySpan<char> rest = text.TrimStart(WhiteSpace);
        for (int index = 0; index < bytes.Length; index++)
        {
            if (index > 0)
                rest = rest.TrimStart("- ");
            if (rest.Length < 2 || !char.IsAsciiHexDigit(rest[0]) || !char.IsAsciiHexDigit(rest[1]))
                return false;
            bytes[index] = byte.Parse(rest[..2], System.Globalization.NumberStyles.AllowHexSpecifier);
            rest = rest[2..];
        }
        if (!rest.Trim(WhiteSpace).IsEmpty)
            return false;
        uuid = new Guid(bytes, bigEndian: true);
        return true;
    }

    /// <summary>VMware's notation: hex pairs joined by spaces, a <c>-</c> in the middle.</summary>
    public static string ToVmx(Guid uuid)
    {
        string digits = uuid.ToString("N");
        return string.Create(47, digits, static (span, digits) =>
        {
            for (int pair = 0; pair < 16; pair++)
            {
                span[3 * pair] = digits[2 * pair];
                span[3 * pair + 1] = digits[2 * pair + 1];
                if (pair < 15)
                    span[3 * pair + 2] = pair == 7 ? '-' : ' ';
            }
        });
    }

    private const string WhiteSpace = " \t\n\v\f\r";
}
