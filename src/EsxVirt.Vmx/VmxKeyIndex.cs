using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace EsxVirt.Vmx;

/// <summary>
/// Finds the entries of a document by key, ignoring case. A dictionary would do, but wants a string for each key, and
/// making those took a third of the time of reading a file.
/// </summary>
internal sealed class VmxKeyIndex
{
    /// <summary>Sets the bit that tells small letters from capitals in four characters at once.</summary>
    private const ulong SmallLetters = 0x0020_0020_0020_0020;

    /// <summary>Another in each process, so that no file can be made whose keys all share a bucket.</summary>
    private static readonly ulong Multiplier = (ulong)Random.Shared.NextInt64() | 1;

    private readonly string _text;
    private readonly List<VmxItem> _items;
    private Link[] _links;
    private int[] _buckets;

    /// <param name="text">What the items are pieces of.</param>
    /// <param name="items">The entries; those that are added here must be at their place already.</param>
    public VmxKeyIndex(string text, List<VmxItem> items)
    {
        _text = text;
        _items = items;
        _links = new Link[Math.Max(items.Capacity, 4)];
        _buckets = new int[BitOperations.RoundUpToPowerOf2((uint)_links.Length)];
    }

    /// <summary>Position of the entry with a key, or -1.</summary>
    public int Find(ReadOnlySpan<char> key) => Find(key, Hash(key));

    /// <summary>Adds the entry at a position unless its key is there already; gives the position of the first with it.</summary>
    public int Add(int position)
    {
        ReadOnlySpan<char> key = _items[position].KeyIn(_text);
        uint hash = Hash(key);
        int first = Find(key, hash);
        if (first >= 0)
            return first;
        if (position >= _links.Length)
            Grow(position);
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

    private int Find(ReadOnlySpan<char> key, uint hash)
    {
        ReadOnlySpan<VmxItem> items = CollectionsMarshal.AsSpan(_items);
        for (int next = Bucket(hash); next != 0; next = _links[next - 1].Next)
        {
            if (_links[next - 1].Hash == hash && Ascii.EqualsIgnoreCase(items[next - 1].KeyIn(_text), key))
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

    private void Grow(int position)
    {
        Link[] known = _links;
        int[] heads = _buckets;
        _links = new Link[Math.Max(position + 1, 2 * known.Length)];
        _buckets = new int[BitOperations.RoundUpToPowerOf2((uint)_links.Length)];
        foreach (int head in heads)
        {
            for (int next = head; next != 0; next = known[next - 1].Next)
                Insert(next - 1, known[next - 1].Hash);
        }
    }

    private ref int Bucket(uint hash) => ref _buckets[hash & (uint)(_buckets.Length - 1)];

    private static uint Hash(ReadOnlySpan<char> key)
    {
        ulong hash = (ulong)key.Length;
        ReadOnlySpan<ulong> fours = MemoryMarshal.Cast<char, ulong>(key);
        foreach (ulong four in fours)
            hash = Mix(hash ^ (four | SmallLetters));
        foreach (char character in key[(4 * fours.Length)..])
            hash = Mix(hash ^ (character | SmallLetters));
        return (uint)(hash >> 32);
    }

    private static ulong Mix(ulong value) => BitOperations.RotateLeft(value * Multiplier, 29);

    private struct Link(uint hash, int next)
    {
        /// <summary>Of the key.</summary>
        public readonly uint Hash = hash;

        /// <summary>One more than the position of the next entry in the bucket; 0: none.</summary>
        public int Next = next;
    }
}
