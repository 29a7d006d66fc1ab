using System.Diagnostics.CodeAnalysis;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>
/// All objects of the server by reference, the one lock over them, and the signal by which waiting clients hear of
/// changes. The lock is held while objects are read or changed, never while an answer is written or awaited.
/// </summary>
/// <remarks>
/// A host of a vCenter has a store over the vCenter's: a few objects of its own, and of those below the ones that it
/// shows. Lock, count and signal are those below.
/// </remarks>
/// <param name="below">The store under this one; null for none.</param>
/// <param name="shows">Which objects of that store are seen through this one.</param>
internal sealed class InventoryStore(InventoryStore? below = null, Func<ManagedObject, bool>? shows = null)
{
    private readonly Dictionary<ManagedObjectReference, ManagedObject> _objects = [];
    private readonly Lock _gate = new();
    private TaskCompletionSource? _changed;
    private long _revision = 1;
    private int _membership;
    private bool _complete;

    public Lock Gate => below?.Gate ?? _gate;

    /// <summary>Counts changes; each object keeps the count of its own last one.</summary>
    public long Revision => below?.Revision ?? _revision;

    /// <summary>Counts additions, removals and moves, for those who keep an index.</summary>
    public int Membership => _membership + (below?.Membership ?? 0);

    public T Add<T>(T item)
        where T : ManagedObject
    {
        if (_complete)
            return below!.Add(item);
        _objects.Add(item.Self, item);
        _membership++;
        Touch(item);
        return item;
    }

    /// <summary>What is added from now on belongs to the store below.</summary>
    public void Complete() => _complete = below is not null;

    public void Remove(ManagedObject item)
    {
        if (!_objects.Remove(item.Self))
        {
            below?.Remove(item);
            return;
        }

        _membership++;
        Touch(item);
    }

    public bool Contains(ManagedObject item) => Find(item.Self) is not null;

    public ManagedObject? Find(ManagedObjectReference reference)
        => _objects.GetValueOrDefault(reference)
            ?? (below?.Find(reference) is { } item && shows!(item) ? item : null);

    public bool TryFind<T>(ManagedObjectReference? reference, [NotNullWhen(true)] out T? item)
        where T : ManagedObject
    {
        item = reference is { } named ? Find(named) as T : null;
        return item is not null;
    }

    public IEnumerable<T> All<T>()
        where T : ManagedObject
        => below is null
            ? _objects.Values.OfType<T>()
            : _objects.Values.OfType<T>().Concat(below.All<T>().Where(item => shows!(item)));

    /// <summary>Notes that an object reads differently now, and wakes those who wait. Call it under the lock.</summary>
    public void Touch(ManagedObject item)
    {
        if (below is not null)
        {
            below.Touch(item);
            return;
        }

        item.Revision = ++_revision;
        Wake();
    }

    /// <summary>Notes that an object has another place now.</summary>
    public void TouchMoved(ManagedObject item)
    {
        _membership++;
        Touch(item);
    }

    /// <summary>Lets everybody who waits look again, though no object changed.</summary>
    public void Wake()
    {
        if (below is not null)
        {
            below.Wake();
            return;
        }

        _changed?.SetResult();
        _changed = null;
    }

    /// <summary>Completes with the next change after this call. Take it under the lock, await it without.</summary>
    public Task NextChange => below?.NextChange ?? (_changed ??= NewSignal()).Task;

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
