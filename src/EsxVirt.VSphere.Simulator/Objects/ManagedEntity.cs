using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>An object with a name and a place in the tree.</summary>
internal abstract class ManagedEntity(ManagedObjectReference self, string name) : ManagedObject(self)
{
    /// <summary>Rows that all entities have.</summary>
    public static PropertyTable<ManagedEntity> Rows { get; } = new()
    {
        { "name", entity => entity.Name },
        { "parent", entity => entity.Parent?.Self },
        { "overallStatus", entity => entity.Status },
        { "configStatus", entity => entity.Status },
        { "configIssue", _ => null },
        { "customValue", _ => null },
        { "disabledMethod", _ => new List<string>() },
        { "effectiveRole", _ => new List<int> { -1 } },
        { "permission", _ => null },
        { "declaredAlarmState", _ => null },
        { "triggeredAlarmState", _ => null },
        { "recentTask", entity => entity.RecentTasks },
        { "tag", _ => null },
        { "alarmActionsEnabled", _ => true },
        { "value", _ => null },
        { "availableField", _ => null },
    };

    /// <summary>As the inventory keeps it: <c>/ \ %</c> are escaped.</summary>
    public string Name { get; set; } = name;

    public ManagedEntity? Parent { get; set; }

    public virtual ManagedEntityStatus Status => ManagedEntityStatus.Green;

    public virtual List<ManagedObjectReference> RecentTasks => [];

    /// <summary>The nearest ancestor, or the object itself, of type <typeparamref name="T"/>.</summary>
    public T? Ancestor<T>()
        where T : ManagedEntity
    {
        for (ManagedEntity? entity = this; entity is not null; entity = entity.Parent)
            if (entity is T found)
                return found;
        return null;
    }

    /// <summary>Names from below the root folder down to here, joined by slashes: <c>folder1/dc1/vm/test</c>.</summary>
    public string InventoryPath
        => Parent is null ? "" : Parent.InventoryPath is { Length: > 0 } above ? $"{above}/{Name}" : Name;

    /// <summary>Children by containment, whatever property names them.</summary>
    public virtual IEnumerable<ManagedEntity> Children => [];
}
