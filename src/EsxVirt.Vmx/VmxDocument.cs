using System.Text;

namespace EsxVirt.Vmx;

/// <summary>
/// A VMX file as syntax. What is not edited is written back as it was read, character for character: order, comments,
/// spacing, unknown keys. Keys are looked up ignoring case.
/// </summary>
/// <remarks>Not safe for use from several threads while one of them edits.</remarks>
public sealed class VmxDocument
{
    private readonly string _text;
    private readonly List<VmxItem> _items;
    private readonly VmxKeyIndex _index;
    private readonly List<VmxEntry> _duplicates = [];

    private VmxDocument(string text)
    {
        // Lines of VMX files are some 30 characters long: enough room for most without growing.
        int capacity = Math.Min(text.Length / 24, 1024);
        _text = text;
        _items = new List<VmxItem>(capacity);
        _index = new VmxKeyIndex(text, _items);
    }

    /// <summary>A document without entries.</summary>
    public VmxDocument() : this("")
    {
    }

    /// <summary>Later entries of keys that came more than once; empty unless they were allowed.</summary>
    public IReadOnlyList<VmxEntry> Duplicates => _duplicates;

    /// <summary>All entries in file order, without later ones of the same key.</summary>
    public IEnumerable<VmxEntry> Entries
    {
        get
        {
            foreach (VmxItem item in _items)
            {
                if (item is { IsDuplicate: false, IsRemoved: false })
                    yield return EntryOf(item);
            }
        }
    }

    /// <summary>All keys in file order, each once, as first spelled.</summary>
    public VmxKeys Keys => new(_text, _items);

    /// <summary>Reads the bytes of a file; a text in another encoding than UTF-8 says so in <c>.encoding</c>.</summary>
    /// <exception cref="VmxSyntaxException">The text is no VMX.</exception>
    /// <exception cref="VmxEncodingException">The bytes are no text, or in an encoding that nobody knows.</exception>
    public static VmxDocument Parse(ReadOnlySpan<byte> bytes, VmxReadOptions? options = null)
    {
        options ??= VmxReadOptions.Default;
        bool cut = bytes.Length > options.MaxLength;
        if (cut)
            bytes = bytes[..options.MaxLength];

        VmxDocument document = Parse(VmxEncoding.DecodeUtf8(bytes, out bool isUtf8), cut, options);
        string? name = document[".encoding"];
        if (!VmxEncoding.IsUtf8(name))
        {
            Encoding encoding = VmxEncoding.Find(name!) ?? throw new VmxEncodingException(
                $"libxml2 doesn't handle {name} encoding", document.Find(".encoding").Line, ".encoding");
            return Parse(VmxEncoding.Decode(bytes, encoding, name!), false, options);
        }
        if (!isUtf8)
            document.RefuseStrayBytes();
        return document;
    }

    /// <summary>Reads a text; <c>.encoding</c> matters only to <see cref="ToBytes"/>.</summary>
    /// <exception cref="VmxSyntaxException">The text is no VMX.</exception>
    public static VmxDocument Parse(string text, VmxReadOptions? options = null)
    {
        options ??= VmxReadOptions.Default;
        bool cut = text.Length > options.MaxLength;
        return Parse(cut ? text[..options.MaxLength] : text, cut, options);
    }

    private static VmxDocument Parse(string text, bool cut, VmxReadOptions options)
    {
        var document = new VmxDocument(text);
        var parser = new VmxParser(text, cut);
        while (parser.TryReadEntry(out VmxSpan span))
            document.Add(span, options);
        return document;
    }

    /// <summary>The value of a key as it stands between the quotes, escapes not resolved; null where there is none.</summary>
    public string? this[ReadOnlySpan<char> key] =>
        TryGetRaw(key, out ReadOnlySpan<char> value) ? value.ToString() : null;

    /// <summary>The value of a key with <c>|xx</c> escapes resolved (kept as it is where that fails); null: none.</summary>
    public string? GetText(ReadOnlySpan<char> key) => this[key] is { } value ? VmxEscape.DecodePipe(value) : null;

    /// <summary>The entry of a key; one with an empty key and line 0 where there is none.</summary>
    public VmxEntry Find(ReadOnlySpan<char> key) =>
        _index.Find(key) is >= 0 and int position ? EntryOf(_items[position]) : new VmxEntry("", "", 0);

    /// <summary>
    /// Gives a key a value, which <see cref="GetText"/> then returns: <c>"</c>, <c>|</c> and line breaks are escaped. A
    /// new key goes to the end of the file.
    /// </summary>
    /// <exception cref="ArgumentException">The key is no legal VMX name.</exception>
    public void SetText(string key, string value)
    {
        string raw = VmxEscape.EncodePipe(value);
        if (_index.Find(key) is >= 0 and int position)
        {
            _items[position] = _items[position] with { NewValue = raw };
            return;
        }
        if (key.Length == 0 || !(char.IsAsciiLetter(key[0]) || key[0] == '.') || !key.All(IsNameCharacter))
            throw new ArgumentException($"'{key}' is no key of a VMX file", nameof(key));
        _items.Add(new VmxItem(default, key, raw, IsRemoved: false, IsDuplicate: false));
        _index.Add(_items.Count - 1);
    }

    /// <summary>Takes a key out, with its line where nothing else stands on it; false where there was none.</summary>
    public bool Remove(string key)
    {
        int first = _index.Find(key);
        if (first < 0)
            return false;
        _index.Remove(first);
        for (int position = first; position < _items.Count; position++)
        {
            if (_items[position].KeyIn(_text).Equals(key, StringComparison.OrdinalIgnoreCase))
                _items[position] = _items[position] with { IsRemoved = true };
        }
        return true;
    }

    /// <summary>The text of the file.</summary>
    public override string ToString() => new VmxTextBuilder(_text).Build(_items);

    /// <summary>The bytes of the file, in the encoding that it names.</summary>
    /// <exception cref="VmxEncodingException">A value cannot be written in that encoding, or nobody knows it.</exception>
    public byte[] ToBytes()
    {
        string text = ToString();
        string? name = this[".encoding"];
        if (VmxEncoding.IsUtf8(name))
            return VmxEncoding.EncodeUtf8(text);
        try
        {
            Encoding encoding = VmxEncoding.Find(name!) ?? throw new VmxEncodingException(
                $"libxml2 doesn't handle {name} encoding", Find(".encoding").Line, ".encoding");
            return encoding.GetBytes(text);
        }
        catch (EncoderFallbackException problem)
        {
            int line = 1 + text.AsSpan(0, Math.Clamp(problem.Index, 0, text.Length)).Count('\n');
            throw new VmxEncodingException($"Could not convert from UTF-8 to {name} encoding", line, null);
        }
    }

    private void Add(VmxSpan span, VmxReadOptions options)
    {
        var item = new VmxItem(span, NewKey: null, NewValue: null, IsRemoved: false, IsDuplicate: false);
        int position = _items.Count;
        _items.Add(item);
        int first = _index.Add(position);
        if (first == position)
            return;
        VmxEntry entry = EntryOf(item);
        if (!options.AllowDuplicateKeys)
            throw new VmxSyntaxException($"second entry (the first is in line {_items[first].Span.Line})", span.Line, entry.Key);
        _duplicates.Add(entry);
        _items[position] = item with { IsDuplicate = true };
    }

    /// <summary>The value of a key as it stands between the quotes, without a string of its own.</summary>
    internal bool TryGetRaw(scoped ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
    {
        int position = _index.Find(key);
        value = position >= 0 ? _items[position].ValueIn(_text) : default;
        return position >= 0;
    }

    private VmxEntry EntryOf(VmxItem item) =>
        new(item.KeyIn(_text).ToString(), item.ValueIn(_text).ToString(), item.Span.Line);

    private void RefuseStrayBytes()
    {
        foreach (VmxEntry entry in Entries)
        {
            if (VmxEncoding.HasStrayBytes(entry.Value))
                throw new VmxEncodingException("The value is not valid UTF-8 and no other .encoding is given", entry.Line, entry.Key);
        }
    }

    private static bool IsNameCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '_' or ':' or '.' or '-' or '*';
}
