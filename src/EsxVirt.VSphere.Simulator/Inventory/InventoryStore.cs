using System.Diagnostics.CodeAnalysis;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Inventory;

/// <summary>
/// All objects of the server by reference, the one lock over them, and the signal by which waiting clients hear of
/// changes. The lock is held while objects are read or changed, never while an answer is written or awaited.
/// </summary>
internal sealed class InventoryStore
{
    private readonly Dictionary<ManagedObjectReference, ManagedObject> _objects = [];
    private TaskCompletionSource? _changed;

    public Lock Gate { get; } = new();

    /// <summary>Counts changes; each object keeps the count of its own last one.</summary>
    public long Revision { get; private set; } = 1;

    /// <summary>Counts additions and removals, for those who keep an index.</summary>
    public int Membership { get; private set; }

    public T Add<T>(T item)
        where T : ManagedObject
    {
        _objects.Add(item.Self, item);
        Membership++;
        Touch(item);
        return item;
    }

    public void Remove(ManagedObject item)
    {
        if (!_objects.Remove(item.Self))
            return;
        Membership++;
        Touch(item);
    }

    public bool Contains(ManagedObject item) => _objects.ContainsKey(item.Self);

    public ManagedObject? Find(ManagedObjectReference reference) => _objects.GetValueOrDefault(reference);

    public bool TryFind<T>(ManagedObjectReference? reference, [NotNullWhen(true)] out T? item)
        where T : ManagedObject
    {
        item = reference is { } named ? Find(named) as T : null;
        return item is not null;
    }

    public IEnumerable<T> All<T>()
        where T : ManagedObject => _objects.Values.OfType<T>();

    /// <summary>Notes that an object reads differently now, and wakes those who wait. Call it under the lock.</summary>
    public void Touch(ManagedObject item)
    {
        item.Revision = ++Revision;
        Wake();
    }

    /// <summary>Lets everybody who waits look again, though no object changed.</summary>
    public void Wake()
    {
        _changed?.SetResult();
        _changed = null;
    }

    /// <summary>Completes with the next change after this call. Take it under the lock, await it without.</summary>
    public Task NextChange => (_changed ??= NewSignal()).Task;

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
