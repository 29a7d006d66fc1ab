using EsxVirt.VSphere.Simulator.Collecting;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>All objects of some types below a container, computed at each look.</summary>
internal sealed class ContainerView(
    ManagedObjectReference self, ManagedEntity container, List<string> types, bool recursive)
        : ManagedObject(self), IContainerView
{
    private static readonly PropertyTable<ContainerView> Table = new()
    {
        { "view", view => view.Collect() },
        { "container", view => view.Container.Self },
        { "type", view => view.Types },
        { "recursive", view => view.Recursive },
    };

    private ManagedEntity Container { get; } = container;

    private List<string> Types { get; } = types;

    private bool Recursive { get; } = recursive;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask DestroyView(DestroyViewRequest request, CallContext context)
    {
        ((SimulatorCall)context).RequireSession(Self).Remove(this);
        return ValueTask.CompletedTask;
    }

    private List<ManagedObjectReference> Collect()
    {
        var found = new List<ManagedObjectReference>();
        var pending = new Stack<IEnumerator<ManagedEntity>>();
        pending.Push(Below(Container).GetEnumerator());
        while (pending.TryPeek(out IEnumerator<ManagedEntity>? level))
        {
            if (!level.MoveNext())
            {
                pending.Pop();
                continue;
            }

            if (Types.Count == 0 || Types.Any(type => Selection.IsOfType(level.Current, type)))
                found.Add(level.Current.Self);
            if (Recursive)
                pending.Push(level.Current.Children.GetEnumerator());
        }

        return found;
    }

    // Machines hang in the tree of folders; a view of a host or pool shows them nevertheless.
    private static IEnumerable<ManagedEntity> Below(ManagedEntity container) => container switch
    {
        HostSystem host => host.Machines,
        ResourcePool pool => pool.Machines,
        ComputeResource resource => [.. resource.Children, .. resource.Pool.Machines],
        _ => container.Children,
    };
}
