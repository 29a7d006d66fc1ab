using System.Runtime.InteropServices;
using System.Text;

namespace EsxVirt.Vmx;

/// <summary>
/// A VMX file as syntax. What is not edited is written back as it was read, character for character: order, comments,
/// spacing, unknown keys. Keys are looked up ignoring case.
/// </summary>
/// <remarks>
/// Not safe for use from several threads while one of them edits. Disposing of one that was only read makes the next
/// cheaper; nothing else depends on it.
/// </remarks>
public sealed class VmxDocument : IDisposable
{
    private VmxStorage? _storage;
    private List<VmxEntry>? _duplicates;

    private VmxDocument(VmxStorage storage) => _storage = storage;

    /// <summary>A document without entries.</summary>
    public VmxDocument() : this(VmxStorage.Take(0))
    {
    }

    /// <summary>Later entries of keys that came more than once; empty unless they were allowed.</summary>
    public IReadOnlyList<VmxEntry> Duplicates => _duplicates is null ? [] : _duplicates;

    /// <summary>All entries in file order, without later ones of the same key.</summary>
    public IEnumerable<VmxEntry> Entries
    {
        get
        {
            foreach (VmxItem item in Items)
            {
                if (item is { IsDuplicate: false, IsRemoved: false })
                    yield return EntryOf(item);
            }
        }
    }

    /// <summary>All keys in file order, each once, as first spelled.</summary>
    public VmxKeys Keys => new(Storage);

    /// <summary>Reads the bytes of a file; a text in another encoding than UTF-8 says so in <c>.encoding</c>.</summary>
    /// <exception cref="VmxSyntaxException">The text is no VMX.</exception>
    /// <exception cref="VmxEncodingException">The bytes are no text, or in an encoding that nobody knows.</exception>
    public static VmxDocument Parse(ReadOnlySpan<byte> bytes, VmxReadOptions? options = null)
    {
        options ??= VmxReadOptions.Default;
        if (bytes is [0xff, 0xfe, ..] or [0xfe, 0xff, ..])
            throw new VmxEncodingException("The file is encoded in UTF-16, and no VMX is", 1, null);
        bool cut = bytes.Length > options.MaxLength;
        if (cut)
            bytes = bytes[..options.MaxLength];

        VmxStorage storage = VmxStorage.Take(bytes.Length);
        storage.SetUtf8(bytes, out bool isUtf8);
        VmxDocument document = Parse(storage, cut, options);
        if (document.TryGetRaw(".encoding", out ReadOnlySpan<char> encodingName) && !VmxEncoding.IsUtf8(encodingName))
        {
            string name = encodingName.ToString();
            Encoding encoding = VmxEncoding.Find(name) ?? throw new VmxEncodingException(
                $"libxml2 doesn't handle {name} encoding", document.Find(".encoding").Line, ".encoding");
            document.Dispose();
            return Parse(VmxEncoding.Decode(bytes, encoding, name), cut: false, options);
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
        return Parse(cut ? text.AsSpan(0, options.MaxLength) : text, cut, options);
    }

    private static VmxDocument Parse(ReadOnlySpan<char> text, bool cut, VmxReadOptions options)
    {
        VmxStorage storage = VmxStorage.Take(text.Length);
        storage.SetText(text);
        return Parse(storage, cut, options);
    }

    private static VmxDocument Parse(VmxStorage storage, bool cut, VmxReadOptions options)
    {
        var document = new VmxDocument(storage);
        var parser = new VmxParser(storage.Text, cut);
        while (parser.TryReadEntry(out VmxSpan span))
            document.Add(in span, options);
        return document;
    }

    /// <summary>
    /// The value of a key as it stands between the quotes, escapes not resolved; null where there is none.
    /// </summary>
    public string? this[ReadOnlySpan<char> key] =>
        TryGetRaw(key, out ReadOnlySpan<char> value) ? value.ToString() : null;

    /// <summary>
    /// The value of a key with <c>|xx</c> escapes resolved (kept as it is where that fails); null: none.
    /// </summary>
    public string? GetText(ReadOnlySpan<char> key) => this[key] is { } value ? VmxEscape.DecodePipe(value) : null;

    /// <summary>The entry of a key; one with an empty key and line 0 where there is none.</summary>
    public VmxEntry Find(ReadOnlySpan<char> key) =>
        Storage.Index.Find(key) is >= 0 and int position ? EntryOf(Items[position]) : new VmxEntry("", "", 0);

    /// <summary>
    /// Gives a key a value, which <see cref="GetText"/> then returns: <c>"</c>, <c>|</c> and line breaks are escaped. A
    /// new key goes to the end of the file.
    /// </summary>
    /// <exception cref="ArgumentException">The key is no legal VMX name.</exception>
    public void SetText(string key, string value)
    {
        string raw = VmxEscape.EncodePipe(value);
        if (Storage.Index.Find(key) is >= 0 and int position)
        {
            VmxItem item = Items[position];
            if (item.Edit >= 0)
            {
                Edits[item.Edit] = Edits[item.Edit] with { Value = raw };
                return;
            }
            Items[position] = item with { Edit = Edits.Count };
            Edits.Add(new VmxEdit(key, raw));
            return;
        }
        if (key.Length == 0 || !(char.IsAsciiLetter(key[0]) || key[0] == '.') || !key.All(IsNameCharacter))
            throw new ArgumentException($"'{key}' is no key of a VMX file", nameof(key));
        Items.Add(new VmxItem(default, Edits.Count, IsRemoved: false, IsDuplicate: false));
        Edits.Add(new VmxEdit(key, raw));
        Storage.Index.Add(Items.Count - 1, key);
    }

    /// <summary>Takes a key out, with its line where nothing else stands on it; false where there was none.</summary>
    public bool Remove(string key)
    {
        int first = Storage.Index.Find(key);
        if (first < 0)
            return false;
        Storage.Index.Remove(first);
        for (int position = first; position < Items.Count; position++)
        {
            if (Storage.KeyOf(Items[position]).Equals(key, StringComparison.OrdinalIgnoreCase))
                Items[position] = Items[position] with { IsRemoved = true };
        }
        return true;
    }

    /// <summary>The text of the file.</summary>
    public override string ToString() => new VmxTextBuilder(Storage).Build();

    /// <summary>The bytes of the file, in the encoding that it names.</summary>
    /// <exception cref="VmxEncodingException">
    /// A value cannot be written in that encoding, or nobody knows it.
    /// </exception>
    public byte[] ToBytes()
    {
        string text = ToString();
        if (this[".encoding"] is not { } name || VmxEncoding.IsUtf8(name))
            return VmxEncoding.EncodeUtf8(text);
        try
        {
            Encoding encoding = VmxEncoding.Find(name) ?? throw new VmxEncodingException(
                $"libxml2 doesn't handle {name} encoding", Find(".encoding").Line, ".encoding");
            return encoding.GetBytes(text);
        }
        catch (EncoderFallbackException problem)
        {
            int line = 1 + text.AsSpan(0, Math.Clamp(problem.Index, 0, text.Length)).Count('\n');
            throw new VmxEncodingException($"Could not convert from UTF-8 to {name} encoding", line, null);
        }
    }

    /// <summary>Hands the document's memory on to the next; this one must not be used any more.</summary>
    public void Dispose()
    {
        _storage?.GiveBack();
        _storage = null;
    }

    private VmxStorage Storage => _storage ?? throw new ObjectDisposedException(nameof(VmxDocument));

    private List<VmxItem> Items => Storage.Items;

    private List<VmxEdit> Edits => Storage.Edits;

    private void Add(in VmxSpan span, VmxReadOptions options)
    {
        VmxStorage storage = Storage;
        int position = storage.Items.Count;
        storage.Items.Add(new VmxItem(span, Edit: -1, IsRemoved: false, IsDuplicate: false));
        int first = storage.Index.Add(position, storage.Text[span.NameStart..span.NameEnd]);
        if (first != position)
            AddDuplicate(first, position, options);
    }

    private void AddDuplicate(int first, int position, VmxReadOptions options)
    {
        VmxEntry entry = EntryOf(Items[position]);
        if (!options.AllowDuplicateKeys)
        {
            throw new VmxSyntaxException(
                $"second entry (the first is in line {Items[first].Span.Line})", entry.Line, entry.Key);
        }
        (_duplicates ??= []).Add(entry);
        Items[position] = Items[position] with { IsDuplicate = true };
    }

    /// <summary>The value of a key as it stands between the quotes, without a string of its own.</summary>
    internal bool TryGetRaw(scoped ReadOnlySpan<char> key, out ReadOnlySpan<char> value) =>
        TryGetRaw(Storage.Index.Find(key), out value);

    /// <summary>As the other, of the key <c>section.name</c>; the section has no dot.</summary>
    internal bool TryGetRaw(
        scoped ReadOnlySpan<char> section, scoped ReadOnlySpan<char> name, out ReadOnlySpan<char> value) =>
        TryGetRaw(Storage.Index.Find(section, name), out value);

    private bool TryGetRaw(int position, out ReadOnlySpan<char> value)
    {
        VmxStorage storage = Storage;
        value = position >= 0 ? storage.ValueOf(CollectionsMarshal.AsSpan(storage.Items)[position]) : default;
        return position >= 0;
    }

    private VmxEntry EntryOf(VmxItem item) =>
        new(Storage.KeyOf(item).ToString(), Storage.ValueOf(item).ToString(), item.Span.Line);

    private void RefuseStrayBytes()
    {
        foreach (VmxEntry entry in Entries)
        {
            if (VmxEncoding.HasStrayBytes(entry.Value))
            {
                throw new VmxEncodingException(
                    "The value is not valid UTF-8 and no other .encoding is given", entry.Line, entry.Key);
            }
        }
    }

    private static bool IsNameCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '_' or ':' or '.' or '-' or '*';
}
