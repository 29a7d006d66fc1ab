using System.Runtime.InteropServices;

namespace EsxVirt.Vmx;

/// <summary>The keys of a document in file order, each once, as first spelled; for <c>foreach</c>.</summary>
/// <remarks>Valid until the document is edited.</remarks>
public readonly ref struct VmxKeys
{
    private readonly VmxStorage _storage;

    internal VmxKeys(VmxStorage storage) => _storage = storage;

    /// <summary>Begins before the first key.</summary>
    public Enumerator GetEnumerator() => new(_storage);

    /// <summary>Goes from key to key.</summary>
    public ref struct Enumerator
    {
        private readonly VmxStorage _storage;
        private readonly ReadOnlySpan<VmxItem> _items;
        private int _position = -1;

        internal Enumerator(VmxStorage storage)
        {
            _storage = storage;
            _items = CollectionsMarshal.AsSpan(storage.Items);
        }

        /// <summary>The key.</summary>
        public readonly ReadOnlySpan<char> Current => _storage.KeyOf(_items[_position]);

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
