using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Collecting;

/// <summary>
/// Finds the objects that a filter means: its start objects, and what its traversals reach from them. Named
/// traversals may refer to each other in circles; each is followed once from each object.
/// </summary>
internal sealed class Selection
{
    private readonly Func<ManagedObjectReference, ManagedObject?> _find;
    private readonly Dictionary<string, TraversalSpec> _named = [];
    private readonly HashSet<(ManagedObjectReference, SelectionSpec)> _followed = [];
    private readonly HashSet<ManagedObjectReference> _taken = [];
    private readonly List<ManagedObject> _objects = [];

    private Selection(Func<ManagedObjectReference, ManagedObject?> find) => _find = find;

    /// <summary>The objects in the order in which they are reached.</summary>
    public static List<ManagedObject> Of(PropertyFilterSpec filter, Func<ManagedObjectReference, ManagedObject?> find)
    {
        var selection = new Selection(find);
        foreach (ObjectSpec start in filter.ObjectSet)
            selection.Name(start.SelectSet);
        foreach (ObjectSpec start in filter.ObjectSet)
        {
            ManagedObject item = find(start.Obj) ?? throw Faults.ManagedObjectNotFound(start.Obj);
            selection.Visit(item, start.Skip ?? false, start.SelectSet);
        }

        return selection._objects;
    }

    private void Name(List<SelectionSpec> specs)
    {
        foreach (SelectionSpec spec in specs)
        {
            if (spec is not TraversalSpec traversal)
                continue;
            if (traversal.Name is { Length: > 0 } name)
                _named[name] = traversal;
            Name(traversal.SelectSet);
        }
    }

    private void Visit(ManagedObject item, bool skip, List<SelectionSpec> specs)
    {
        if (!skip && _taken.Add(item.Self))
            _objects.Add(item);
        foreach (SelectionSpec spec in specs)
        {
            TraversalSpec? traversal = spec as TraversalSpec
                ?? (spec.Name is { } name ? _named.GetValueOrDefault(name) : null);
            if (traversal is null)
                throw Faults.InvalidArgument("specSet", $"no traversal is called '{spec.Name}'");
            if (IsOfType(item, traversal.Type) && _followed.Add((item.Self, traversal)))
                Follow(item, traversal);
        }
    }

    private void Follow(ManagedObject item, TraversalSpec traversal)
    {
        if (!item.TryRead(traversal.Path, out object? value, out string rest)
            || !PropertyPath.TryWalk(value, rest, out value))
            return;
        switch (value)
        {
            case ManagedObjectReference one:
                Reach(one, traversal);
                break;
            case IEnumerable<ManagedObjectReference> many:
                foreach (ManagedObjectReference reference in many)
                    Reach(reference, traversal);
                break;
        }
    }

    private void Reach(ManagedObjectReference reference, TraversalSpec traversal)
    {
        if (_find(reference) is { } next)
            Visit(next, traversal.Skip ?? false, traversal.SelectSet);
    }

    /// <summary>Types match with their subtypes; a type that the schema lacks matches by name alone.</summary>
    public static bool IsOfType(ManagedObject item, string type)
        => item.Self.Type == type
            || (VimSchema.FindManaged(item.Self.Type) is { } actual
                && VimSchema.FindManaged(type) is { } wanted
                && actual.IsA(wanted));
}
