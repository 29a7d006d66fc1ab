using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace EsxVirt.Vmx;

/// <summary>
/// The hex escapes of VMX: an escape character and two hex digits stand for a byte of UTF-8. Everywhere the escape
/// character is <c>|</c>; in display names written by libvirt there is a second layer with <c>%</c>.
/// </summary>
public static class VmxEscape
{
    private static readonly SearchValues<char> PipeSpecials = SearchValues.Create("\"|\n\r\0");
    private static readonly SearchValues<char> PercentSpecials = SearchValues.Create("/\\%");

    /// <summary>Makes a text safe between quotes: <c>"</c>, <c>|</c>, line breaks and NUL become escapes.</summary>
    public static string EncodePipe(string text) => Encode(text, '|', PipeSpecials);

    /// <summary>Escapes <c>/</c>, <c>\</c> and <c>%</c>, as libvirt does in display names.</summary>
    public static string EncodePercent(string text) => Encode(text, '%', PercentSpecials);

    /// <summary>
    /// Resolves <c>|xx</c>; false where a <c>|</c> is not followed by two hex digits or no text results.
    /// </summary>
    public static bool TryDecodePipe(string text, [NotNullWhen(true)] out string? decoded) =>
        TryDecode(text, '|', out decoded);

    /// <summary>
    /// Resolves <c>%xx</c>; false where a <c>%</c> is not followed by two hex digits or no text results.
    /// </summary>
    public static bool TryDecodePercent(string text, [NotNullWhen(true)] out string? decoded) =>
        TryDecode(text, '%', out decoded);

    /// <summary>Resolves <c>|xx</c> where that is possible and leaves the text as it is elsewhere.</summary>
    public static string DecodePipe(string text) => TryDecodePipe(text, out string? decoded) ? decoded : text;

    private static string Encode(string text, char escape, SearchValues<char> specials)
    {
        if (!text.AsSpan().ContainsAny(specials))
            return text;
        var encoded = new StringBuilder(text.Length + 16);
        foreach (char character in text)
        {
            if (specials.Contains(character))
                encoded.Append(escape).Append(HexDigit(character >> 4)).Append(HexDigit(character & 15));
            else
                encoded.Append(character);
        }
        return encoded.ToString();
    }

    private static bool TryDecode(string text, char escape, [NotNullWhen(true)] out string? decoded)
    {
        decoded = text;
        if (!text.Contains(escape))
            return true;
        decoded = null;

        // Escapes are bytes of UTF-8, so a character may take several: collect bytes, then read them as text.
        int length = Encoding.UTF8.GetMaxByteCount(text.Length);
        Span<byte> bytes = length <= 1024 ? stackalloc byte[length] : new byte[length];
        int count = 0;
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int plain = rest.IndexOf(escape);
            if (plain < 0)
                plain = rest.Length;
            count += Encoding.UTF8.GetBytes(rest[..plain], bytes[count..]);
            rest = rest[plain..];
            if (rest.IsEmpty)
                break;
            if (rest.Length < 3 || !char.IsAsciiHexDigit(rest[1]) || !char.IsAsciiHexDigit(rest[2]))
                return false;
            byte value = byte.Parse(rest[1..3], System.Globalization.NumberStyles.AllowHexSpecifier);
            if (value == 0)
            {
                // An escaped NUL ends the text, but what follows must still be well-formed.
                return EndsWell(rest[3..], escape) && TryReadUtf8(bytes[..count], out decoded);
            }
            bytes[count++] = value;
            rest = rest[3..];
        }
        return TryReadUtf8(bytes[..count], out decoded);
    }

    private static bool EndsWell(ReadOnlySpan<char> rest, char escape)
    {
        for (int next = rest.IndexOf(escape); next >= 0; next = rest.IndexOf(escape))
        {
            if (rest.Length < next + 3
                || !char.IsAsciiHexDigit(rest[next + 1]) || !char.IsAsciiHexDigit(rest[next + 2]))
                return false;
            rest = rest[(next + 3)..];
        }
        return true;
    }

    private static bool TryReadUtf8(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        text = System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
        return text is not null;
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
