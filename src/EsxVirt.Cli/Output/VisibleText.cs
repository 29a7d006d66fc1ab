using System.Buffers;
using System.Globalization;
using System.Text;

namespace EsxVirt.Cli.Output;

/// <summary>Makes text from outside safe to show in a table.</summary>
internal static class VisibleText
{
    /// <summary>
    /// Bytes of characters that cannot be shown become <c>\xNN</c>; so that this stays unambiguous, the backslash of
    /// a literal <c>\x</c> becomes <c>\x5c</c>.
    /// </summary>
    public static string Escape(string text)
    {
        if (!NeedsEscape(text))
            return text;

        var result = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        for (int i = 0; i < text.Length;)
        {
            bool valid = Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int length) == OperationStatus.Done;
            bool literal = rune.Value == '\\' && i + 1 < text.Length && text[i + 1] == 'x';
            if (valid && DisplayWidth.IsPrintable(rune) && !literal)
            {
                result.Append(text, i, length);
            }
            else
            {
                foreach (byte b in bytes[..rune.EncodeToUtf8(bytes)])
                    result.Append(CultureInfo.InvariantCulture, $"\\x{b:x2}");
            }

            i += length;
        }

        return result.ToString();
    }

    private static bool NeedsEscape(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or '\\' or > '~')
                return true;
        }

        return false;
    }
}
