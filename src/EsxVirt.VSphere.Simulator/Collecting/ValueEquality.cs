using System.Collections;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Collecting;

/// <summary>Whether two property values read the same, so that no update has to be sent.</summary>
internal static class ValueEquality
{
    public static bool Same(object? left, object? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        return (left, right) switch
        {
            (null, _) or (_, null) => false,
            (DataObject one, DataObject two) => SameObject(one, two),
            (string one, string two) => one == two,
            (IEnumerable one, IEnumerable two) => SameItems(one, two),
            _ => left.Equals(right),
        };
    }

    private static bool SameObject(DataObject one, DataObject two)
    {
        if (one.WireType != two.WireType)
            return false;
        foreach (Member member in one.WireType.Members)
            if (!Same(one.GetMember(member.Name), two.GetMember(member.Name)))
                return false;
        return true;
    }

    private static bool SameItems(IEnumerable one, IEnumerable two)
    {
        IEnumerator left = one.GetEnumerator();
        IEnumerator right = two.GetEnumerator();
        while (left.MoveNext())
            if (!right.MoveNext() || !Same(left.Current, right.Current))
                return false;
        return !right.MoveNext();
    }
}
