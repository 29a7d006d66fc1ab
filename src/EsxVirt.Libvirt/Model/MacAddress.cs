namespace EsxVirt.Libvirt.Model;

/// <summary>Six bytes of a network card's address; the default value is all zero.</summary>
/// <param name="Value">The bytes as a number, the first one in bits 40 to 47.</param>
public readonly record struct MacAddress(ulong Value)
{
    /// <summary>True for a group address: the lowest bit of the first byte is set.</summary>
    public bool IsMulticast => (Value >> 40 & 1) != 0;

    /// <summary>
    /// Reads libvirt's notation: six groups of one or two hex digits joined by colons. Whatever follows the last group
    /// after a space or control character is ignored, as libvirt does.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out MacAddress address)
    {
        address = default;
        ulong value = 0;
        int position = 0;
        for (int group = 0; group < 6; group++)
        {
            if (group > 0 && (position == text.Length || text[position++] != ':'))
                return false;
            int start = position;
            uint octet = 0;
            while (position < text.Length && position - start < 2 && char.IsAsciiHexDigit(text[position]))
                octet = octet << 4 | HexDigit(text[position++]);
            if (position == start)
                return false;
            value = value << 8 | octet;
        }
        if (position < text.Length && text[position] > ' ')
            return false;
        address = new MacAddress(value);
        return true;
    }

    /// <summary>Lower case, two digits a group.</summary>
    public override string ToString() => string.Create(TextLength, this, static (text, mac) => mac.Format(text));

    /// <summary>Characters of the text form.</summary>
    internal const int TextLength = 17;

    /// <summary>Writes the text form into <see cref="TextLength"/> characters.</summary>
    internal void Format(Span<char> text)
    {
        const string Digits = "0123456789abcdef";
        for (int group = 0; group < 6; group++)
        {
            int octet = (int)(Value >> (40 - 8 * group)) & 0xff;
            text[3 * group] = Digits[octet >> 4];
            text[3 * group + 1] = Digits[octet & 15];
            if (group < 5)
                text[3 * group + 2] = ':';
        }
    }

    private static uint HexDigit(char digit) => (uint)(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
}
