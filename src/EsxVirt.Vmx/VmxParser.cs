using System.Buffers;

namespace EsxVirt.Vmx;

/// <summary>
/// The grammar of VMX, which libvirt reads with its configuration parser: statements <c>name = "value"</c>, parted by
/// line breaks or <c>;</c>, and <c>#</c> comments. Records where each piece lies; takes no text apart itself.
/// </summary>
internal ref struct VmxParser
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:.-*");

    /// <summary>Editors of Windows begin a file with it, and VMware reads over it.</summary>
    private const char ByteOrderMark = '\ufeff';

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _cut;
    private readonly bool _hasNul;
    private int _position;
    private int _line = 1;

    /// <param name="text">What to parse.</param>
    /// <param name="cut">The text is only the beginning of one that is too long.</param>
    public VmxParser(ReadOnlySpan<char> text, bool cut)
    {
        _text = text;
        _cut = cut;
        _hasNul = text.Contains('\0');
        if (Current == ByteOrderMark)
            _position++;
    }

    /// <summary>Reads on to the next <c>name = "value"</c>; false at the end of the text.</summary>
    public bool TryReadEntry(out VmxSpan entry)
    {
        entry = default;
        while (_position < _text.Length)
        {
            bool read = ReadStatement(out entry);
            ReadSeparator(in entry);
            if (read)
                return true;
        }
        if (_cut)
            throw Fail("", null);
        return false;
    }

    /// <summary>One statement; false where it is a comment.</summary>
    private bool ReadStatement(out VmxSpan entry)
    {
        entry = default;
        SkipBlanksAndLineBreaks();
        if (Current == '#')
        {
            SkipLine();
            return false;
        }

        int nameStart = _position;
        if (!char.IsAsciiLetter(Current) && Current != '.')
            throw Fail("expecting a name", null);
        int nameLength = _text[nameStart..].IndexOfAnyExcept(NameCharacters);
        _position = nameLength < 0 ? _text.Length : nameStart + nameLength;
        int nameEnd = _position;
        int line = _line;

        SkipBlanks();
        if (Current != '=')
            throw Fail("expecting an assignment", _text[nameStart..nameEnd]);
        _position++;
        SkipBlanks();

        (int valueStart, int valueEnd, int quoteLength) = ReadValue(_text[nameStart..nameEnd]);
        entry = new VmxSpan(nameStart, nameEnd, valueStart, valueEnd, quoteLength, line);

        SkipBlanks();
        if (Current == '#')
            SkipLine();
        return true;
    }

    /// <summary>A quoted string; there are no escapes at this level.</summary>
    private (int Start, int End, int QuoteLength) ReadValue(ReadOnlySpan<char> name)
    {
        char quote = Current;
        if (quote is not ('"' or '\''))
        {
            throw Fail(quote switch
            {
                '[' => "lists not allowed in VMX format",
                '+' or '-' or (>= '0' and <= '9') => "numbers not allowed in VMX format",
                _ => "expecting a value",
            }, name);
        }

        // Three quotes open a text over several lines, but only where more than two empty pairs would fit.
        bool isLong = _text.Length - _position > 6 && _text[_position..].StartsWith("\"\"\"");
        int quoteLength = isLong ? 3 : 1;
        int start = _position + quoteLength;
        ReadOnlySpan<char> rest = _text[start..];
        int length = isLong ? rest.IndexOf("\"\"\"") : rest.IndexOfAny(quote, '\n', '\r');
        if (length < 0 || rest[length] != quote)
        {
            _position = length < 0 ? _text.Length : start + length;
            throw Fail("unterminated string", name);
        }
        if (isLong)
            _line += rest[..length].Count('\n');
        if (_hasNul && rest[..length].Contains('\0'))
            throw Fail("NUL byte in the value", name);
        _position = start + length + quoteLength;
        return (start, start + length, quoteLength);
    }

    /// <param name="entry">What was read before it; all zero after a comment.</param>
    private void ReadSeparator(in VmxSpan entry)
    {
        SkipBlanks();
        if (_position >= _text.Length)
            return;
        if (Current == ';')
            _position++;
        else if (Current is not ('\n' or '\r'))
            throw Fail("expecting a separator", _text[entry.NameStart..entry.NameEnd]);
        SkipBlanksAndLineBreaks();
    }

    /// <summary>The character to read next; a value that no rule accepts at the end of the text.</summary>
    private readonly char Current => _position < _text.Length ? _text[_position] : '\uffff';

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t')
            _position++;
    }

    private void SkipBlanksAndLineBreaks()
    {
        for (; Current is ' ' or '\t' or '\n' or '\r'; _position++)
        {
            if (Current == '\n')
                _line++;
        }
    }

    private void SkipLine()
    {
        ReadOnlySpan<char> rest = _text[_position..];
        int length = rest.IndexOfAny('\n', '\r', '\0');
        _position += length < 0 ? rest.Length : length;
        if (Current == '\0')
            throw Fail("", null);
    }

    private readonly VmxSyntaxException Fail(string problem, ReadOnlySpan<char> name)
    {
        if (_position >= _text.Length && _cut)
            problem = "the text is too long";
        else if (Current == '\0')
            problem = "NUL byte in the text";
        return new VmxSyntaxException(problem, _line, name.IsEmpty ? null : Shorten(name));
    }

    /// <summary>Keeps a message readable where a hostile text has a key of megabytes.</summary>
    private static string Shorten(ReadOnlySpan<char> name) =>
        name.Length <= 100 ? name.ToString() : string.Concat(name[..100], "…");
}

/// <summary>Where the pieces of one entry lie in the text; the value without its quotes.</summary>
internal readonly record struct VmxSpan(
    int NameStart, int NameEnd, int ValueStart, int ValueEnd, int QuoteLength, int Line);
