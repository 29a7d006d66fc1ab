namespace EsxVirt.Vmx;

/// <summary>
/// The memory of a document: its text, its entries, and the index of their keys. Documents are read by the hundred and
/// most of them only once, so a thread keeps the memory of one that is done with for its next.
/// </summary>
internal sealed class VmxStorage
{
    /// <summary>Room for most files; what grew beyond it is not kept.</summary>
    private const int UsualLength = 16 * 1024;

    [ThreadStatic]
    private static VmxStorage? Spare;

    private char[] _text = [];
    private int _length;

    private VmxStorage() => Index = new VmxKeyIndex(this);

    /// <summary>What was read; entries are pieces of it.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>In file order, then those that were added.</summary>
    public List<VmxItem> Items { get; } = [];

    /// <summary>New values, of entries of the text and of those that were added.</summary>
    public List<VmxEdit> Edits { get; } = [];

    public VmxKeyIndex Index { get; }

    /// <summary>The key of an entry, as spelled in the file.</summary>
    public ReadOnlySpan<char> KeyOf(in VmxItem item) =>
        item.IsInText ? Text[item.Span.NameStart..item.Span.NameEnd] : Edits[item.Edit].Key;

    /// <summary>The value of an entry as it stands between the quotes.</summary>
    public ReadOnlySpan<char> ValueOf(in VmxItem item) =>
        item.Edit < 0 ? Text[item.Span.ValueStart..item.Span.ValueEnd] : Edits[item.Edit].Value;

    /// <summary>Empty memory for a text of at most that many characters.</summary>
    public static VmxStorage Take(int length)
    {
        VmxStorage storage = Spare ?? new VmxStorage();
        Spare = null;
        if (storage._text.Length < length)
            storage._text = new char[length];
        // Lines of VMX files are some 30 characters long: enough room for most without growing.
        int capacity = Math.Min(length / 24, 1024);
        storage.Items.EnsureCapacity(capacity);
        storage.Index.EnsureCapacity(capacity);
        return storage;
    }

    public void SetText(ReadOnlySpan<char> text)
    {
        text.CopyTo(_text);
        _length = text.Length;
    }

    /// <summary>Sets the text from UTF-8; see <see cref="VmxEncoding.DecodeUtf8"/>.</summary>
    public void SetUtf8(ReadOnlySpan<byte> bytes, out bool isValid) =>
        _length = VmxEncoding.DecodeUtf8(bytes, _text, out isValid);

    /// <summary>Keeps the memory for another document.</summary>
    public void GiveBack()
    {
        _length = 0;
        Items.Clear();
        Edits.Clear();
        Index.Clear();
        if (_text.Length <= UsualLength)
            Spare = this;
    }
}
