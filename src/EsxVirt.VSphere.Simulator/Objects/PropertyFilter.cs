using EsxVirt.VSphere.Simulator.Collecting;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>
/// What a client wants to hear of, and what it was told last. Values are compared, so that a change that no chosen
/// property shows makes no update.
/// </summary>
internal sealed class PropertyFilter(
    ManagedObjectReference self, PropertyFilterSpec spec, bool partialUpdates, Reader reader, UpdateStream stream)
    : ManagedObject(self), IPropertyFilter
{
    private static readonly PropertyTable<PropertyFilter> Table = new()
    {
        { "spec", filter => filter.Spec },
        { "partialUpdates", filter => filter.PartialUpdates },
    };

    private readonly Dictionary<ManagedObjectReference, Dictionary<string, object?>> _told = [];
    private long _seen = -1;

    public UpdateStream Stream { get; } = stream;

    private PropertyFilterSpec Spec { get; } = spec;

    private bool PartialUpdates { get; } = partialUpdates;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask DestroyPropertyFilter(DestroyPropertyFilterRequest request, CallContext context)
    {
        Stream.Filters.Remove(this);
        ((SimulatorCall)context).RequireSession(Self).Remove(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>Forgets what was told, so that the next look reports everything.</summary>
    public void Restart()
    {
        _told.Clear();
        _seen = -1;
    }

    /// <summary>What changed since the last look: objects that came, changed, and went.</summary>
    public List<ObjectUpdate> Collect(SimulatorCall call, long revision)
    {
        var updates = new List<ObjectUpdate>();
        if (_seen == revision)
            return updates;
        var present = new HashSet<ManagedObjectReference>();
        foreach (ManagedObject item in SelectNow(call))
        {
            if (reader.PathsOf(item) is not { } paths)
                continue;
            present.Add(item.Self);
            if (!_told.TryGetValue(item.Self, out Dictionary<string, object?>? told))
                updates.Add(Enter(item, paths));
            else if (item.Revision > _seen && Compare(item, paths, told) is { } update)
                updates.Add(update);
        }

        foreach (ManagedObjectReference gone in _told.Keys.Where(known => !present.Contains(known)).ToList())
        {
            _told.Remove(gone);
            updates.Add(new ObjectUpdate { Kind = ObjectUpdateKind.Leave, Obj = gone });
        }

        _seen = revision;
        return updates;
    }

    // A start object that is gone selects nothing any more, which is reported as leaving.
    private List<ManagedObject> SelectNow(SimulatorCall call)
    {
        var living = new PropertyFilterSpec
        {
            PropSet = Spec.PropSet,
            ObjectSet = [.. Spec.ObjectSet.Where(start => call.Find(start.Obj) is not null)],
        };
        return Selection.Of(living, call.Find);
    }

    private ObjectUpdate Enter(ManagedObject item, IReadOnlyList<string> paths)
    {
        var told = new Dictionary<string, object?>(paths.Count);
        var update = new ObjectUpdate { Kind = ObjectUpdateKind.Enter, Obj = item.Self };
        foreach (string path in paths)
        {
            told[path] = Reader.Value(item, path);
            if (told[path] is { } value)
                update.ChangeSet.Add(new PropertyChange { Name = path, Op = PropertyChangeOp.Assign, Val = value });
        }

        _told[item.Self] = told;
        return update;
    }

    private static ObjectUpdate? Compare(
        ManagedObject item, IReadOnlyList<string> paths, Dictionary<string, object?> told)
    {
        ObjectUpdate? update = null;
        foreach (string path in paths)
        {
            object? value = Reader.Value(item, path);
            if (ValueEquality.Same(told[path], value))
                continue;
            told[path] = value;
            update ??= new ObjectUpdate { Kind = ObjectUpdateKind.Modify, Obj = item.Self };
            update.ChangeSet.Add(new PropertyChange { Name = path, Op = PropertyChangeOp.Assign, Val = value });
        }

        return update;
    }
}
