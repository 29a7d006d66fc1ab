using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace EsxVirt.Vmx;

/// <summary>
/// Bytes to text and back, in the encoding that a file's own <c>.encoding</c> entry names.
/// </summary>
/// <remarks>
/// Bytes that are not UTF-8 in a text without that entry become lone surrogates (0xDC00 + byte), so that comments
/// survive an edit whatever they are made of; in a value they are an error.
/// </remarks>
internal static class VmxEncoding
{
    private const int EscapedByte = 0xdc00;

    public static bool IsUtf8(ReadOnlySpan<char> name) => name.Equals("UTF-8", StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds an encoding by the names that VMware, libxml2 and iconv use; null where there is none.</summary>
    public static Encoding? Find(string name)
    {
        string known = name.ToLowerInvariant() switch
        {
            "utf8" => "utf-8",
            "sjis" or "cp932" or "ms932" or "windows-932" or "windows-31j" => "shift_jis",
            "cp936" or "ms936" or "windows-936" => "gbk",
            "cp949" or "ms949" or "windows-949" or "uhc" => "ks_c_5601-1987",
            "cp950" or "ms950" or "windows-950" => "big5",
            "ascii" => "us-ascii",
            string other when other.StartsWith("cp125", StringComparison.Ordinal) => $"windows-{other[2..]}",
            string other => other,
        };
        try
        {
            EncoderFallback encode = EncoderFallback.ExceptionFallback;
            DecoderFallback decode = DecoderFallback.ExceptionFallback;
            return CodePagesEncodingProvider.Instance.GetEncoding(known, encode, decode)
                ?? Encoding.GetEncoding(known, encode, decode);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Decodes into a buffer with room for a character a byte; gives the number of characters.</summary>
    public static int DecodeUtf8(ReadOnlySpan<byte> bytes, Span<char> text, out bool isValid)
    {
        OperationStatus status = Utf8.ToUtf16(
            bytes, text, out int read, out int written, replaceInvalidSequences: false);
        isValid = status == OperationStatus.Done;
        for (bytes = bytes[read..]; !bytes.IsEmpty; bytes = bytes[read..])
        {
            if (Rune.DecodeFromUtf8(bytes, out Rune rune, out read) == OperationStatus.Done)
            {
                written += rune.EncodeToUtf16(text[written..]);
                continue;
            }
            foreach (byte stray in bytes[..read])
                text[written++] = (char)(EscapedByte + stray);
        }
        return written;
    }

    public static byte[] EncodeUtf8(string text)
    {
        using var bytes = new MemoryStream(text.Length);
        Span<byte> buffer = stackalloc byte[4];
        for (int position = 0; position < text.Length;)
        {
            if (Rune.TryGetRuneAt(text, position, out Rune rune))
            {
                bytes.Write(buffer[..rune.EncodeToUtf8(buffer)]);
                position += rune.Utf16SequenceLength;
            }
            else
            {
                bytes.WriteByte((byte)text[position++]);
            }
        }
        return bytes.ToArray();
    }

    /// <summary>True where the text holds a byte that was not UTF-8.</summary>
    public static bool HasStrayBytes(ReadOnlySpan<char> text)
    {
        for (int position = 0; position < text.Length; position++)
        {
            if (char.IsHighSurrogate(text[position])
                && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]))
                position++;
            else if (char.IsSurrogate(text[position]))
                return true;
        }
        return false;
    }

    /// <summary>Decodes a text whose own entry names an encoding.</summary>
    /// <exception cref="VmxEncodingException">The bytes are no text in that encoding; names the line.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException problem)
        {
            int line = 1 + bytes[..Math.Clamp(problem.Index, 0, bytes.Length)].Count((byte)'\n');
            throw new VmxEncodingException(
                string.Create(
                    CultureInfo.InvariantCulture, $"Could not convert from {name} to UTF-8 encoding"), line, null);
        }
    }
}
