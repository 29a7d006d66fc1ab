namespace EsxVirt.Vmx;

/// <summary>The keys of a document in file order, each once, as first spelled; for <c>foreach</c>.</summary>
/// <remarks>Valid until the document is edited.</remarks>
public readonly ref struct VmxKeys
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<VmxItem> _items;

    internal VmxKeys(ReadOnlySpan<char> text, ReadOnlySpan<VmxItem> items)
    {
        _text = text;
        _items = items;
    }

    /// <summary>Begins before the first key.</summary>
    public Enumerator GetEnumerator() => new(_text, _items);

    /// <summary>Goes from key to key.</summary>
    public ref struct Enumerator
    {
        private readonly ReadOnlySpan<char> _text;
        private readonly ReadOnlySpan<VmxItem> _items;
        private int _position = -1;

        internal Enumerator(ReadOnlySpan<char> text, ReadOnlySpan<VmxItem> items)
        {
            _text = text;
            _items = items;
        }

        /// <summary>The key.</summary>
        public readonly ReadOnlySpan<char> Current => _items[_position].KeyIn(_text);

        /// <summary>Goes on to the next key; false after the last.</summary>
        public bool MoveNext()
        {
            while (++_position < _items.Length)
            {
                ref readonly VmxItem item = ref _items[_position];
                if (!item.IsDuplicate && !item.IsRemoved)
                    return true;
            }
            return false;
        }
    }
}
