namespace EsxVirt.Libvirt.Model;

/// <summary>Short lists in order, without the nodes of a sorted set.</summary>
internal static class SortedLists
{
    /// <summary>Sorts the items and leaves each only once.</summary>
    public static void SortDistinct<T>(this List<T> items) where T : IComparable<T>
    {
        items.Sort();
        int distinct = 0;
        for (int index = 0; index < items.Count; index++)
        {
            if (distinct == 0 || items[index].CompareTo(items[distinct - 1]) != 0)
                items[distinct++] = items[index];
        }
        items.RemoveRange(distinct, items.Count - distinct);
    }
}
