namespace EsxVirt.Libvirt.Model;

/// <summary>Short lists in order, without the nodes of a sorted set.</summary>
internal static class SortedLists
{
    /// <summary>Adds an item unless the last one equals it: what belongs together mostly comes together.</summary>
    public static void AddUnlessLast<T>(this List<T> items, T item) where T : IComparable<T>
    {
        if (items.Count == 0 || items[^1].CompareTo(item) != 0)
            items.Add(item);
    }

    /// <summary>Sorts the items and leaves each only once.</summary>
    public static void SortDistinct<T>(this List<T> items) where T : IComparable<T>
    {
        if (items.IsAscending())
            return;
        items.Sort();
        int distinct = 0;
        for (int index = 0; index < items.Count; index++)
        {
            if (distinct == 0 || items[index].CompareTo(items[distinct - 1]) != 0)
                items[distinct++] = items[index];
        }
        items.RemoveRange(distinct, items.Count - distinct);
    }

    private static bool IsAscending<T>(this List<T> items) where T : IComparable<T>
    {
        for (int index = 1; index < items.Count; index++)
        {
            if (items[index - 1].CompareTo(items[index]) >= 0)
                return false;
        }
        return true;
    }
}
