using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace EsxVirt.Vmx;

/// <summary>
/// Finds the entries of a document by key, ignoring case. A dictionary would do, but wants a string for each key, and
/// making those took a third of the time of reading a file.
/// </summary>
/// <param name="storage">Has the entries; those that are added here must be at their place already.</param>
internal sealed class VmxKeyIndex(VmxStorage storage)
{
    /// <summary>Sets the bit that tells small letters from capitals in four characters at once.</summary>
    private const ulong SmallLetters = 0x0020_0020_0020_0020;

    /// <summary>Another in each index, so that no file can be made whose keys all share a bucket.</summary>
    private readonly ulong _multiplier = (ulong)Random.Shared.NextInt64() | 1;

    private Link[] _links = [];
    private int[] _buckets = new int[1];

    /// <summary>Position of the entry with a key, or -1.</summary>
    public int Find(ReadOnlySpan<char> key) => Find(key, Hash(key));

    /// <summary>Position of the entry with the key <c>section.name</c>, or -1; the section has no dot.</summary>
    public int Find(ReadOnlySpan<char> section, ReadOnlySpan<char> name)
    {
        ReadOnlySpan<VmxItem> items = CollectionsMarshal.AsSpan(storage.Items);
        uint hash = Hash(section, name);
        for (int next = Bucket(hash); next != 0; next = _links[next - 1].Next)
        {
            if (_links[next - 1].Hash == hash && IsKey(storage.KeyOf(items[next - 1]), section, name))
                return next - 1;
        }
        return -1;
    }

    /// <summary>
    /// Adds the entry at a position unless its key is there already; gives the position of the first with it.
    /// </summary>
    public int Add(int position, ReadOnlySpan<char> key)
    {
        uint hash = Hash(key);
        int first = Find(key, hash);
        if (first >= 0)
            return first;
        if (position >= _links.Length)
            EnsureCapacity(Math.Max(position + 1, 2 * _links.Length));
        Insert(position, hash);
        return position;
    }

    /// <summary>Forgets the entry at a position.</summary>
    public void Remove(int position)
    {
        ref int link = ref Bucket(_links[position].Hash);
        while (link != position + 1)
            link = ref _links[link - 1].Next;
        link = _links[position].Next;
    }

    /// <summary>Forgets all entries.</summary>
    public void Clear() => _buckets.AsSpan().Clear();

    /// <summary>Makes room for so many entries.</summary>
    public void EnsureCapacity(int capacity)
    {
        if (capacity <= _links.Length)
            return;
        Link[] known = _links;
        int[] heads = _buckets;
        _links = new Link[capacity];
        _buckets = new int[BitOperations.RoundUpToPowerOf2((uint)capacity)];
        foreach (int head in heads)
        {
            for (int next = head; next != 0; next = known[next - 1].Next)
                Insert(next - 1, known[next - 1].Hash);
        }
    }

    private int Find(ReadOnlySpan<char> key, uint hash)
    {
        ReadOnlySpan<VmxItem> items = CollectionsMarshal.AsSpan(storage.Items);
        for (int next = Bucket(hash); next != 0; next = _links[next - 1].Next)
        {
            if (_links[next - 1].Hash == hash && Ascii.EqualsIgnoreCase(storage.KeyOf(items[next - 1]), key))
                return next - 1;
        }
        return -1;
    }

    private void Insert(int position, uint hash)
    {
        ref int bucket = ref Bucket(hash);
        _links[position] = new Link(hash, bucket);
        bucket = position + 1;
    }

    private ref int Bucket(uint hash) => ref _buckets[hash & (uint)(_buckets.Length - 1)];

    private static bool IsKey(ReadOnlySpan<char> key, ReadOnlySpan<char> section, ReadOnlySpan<char> name) =>
        key.Length == section.Length + 1 + name.Length && key[section.Length] == '.'
        && Ascii.EqualsIgnoreCase(key[..section.Length], section)
        && Ascii.EqualsIgnoreCase(key[(section.Length + 1)..], name);

    private uint Hash(ReadOnlySpan<char> key)
    {
        int dot = key.IndexOf('.');
        return dot < 0 ? Hash(key, "") : Hash(key[..dot], key[(dot + 1)..]);
    }

    /// <summary>The same for a key in one piece and for its two parts, which then need not be put together.</summary>
    private uint Hash(ReadOnlySpan<char> section, ReadOnlySpan<char> name) =>
        (uint)(Mix(Mix(0, section), name) >> 32);

    /// <summary>Takes four characters a step; the last four may be some that were taken before.</summary>
    private ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        hash ^= (ulong)text.Length;
        foreach (ulong four in MemoryMarshal.Cast<char, ulong>(text))
            hash = Mix(hash, four);
        if (text.Length >= 4)
            return Mix(hash, MemoryMarshal.Cast<char, ulong>(text[^4..])[0]);
        foreach (char character in text)
            hash = Mix(hash, character);
        return hash;
    }

    private ulong Mix(ulong hash, ulong characters) =>
        BitOperations.RotateLeft((hash ^ (characters | SmallLetters)) * _multiplier, 29);

    private struct Link(uint hash, int next)
    {
        /// <summary>Of the key.</summary>
        public readonly uint Hash = hash;

        /// <summary>One more than the position of the next entry in the bucket; 0: none.</summary>
        public int Next = next;
    }
}
