using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>The server's own list of tasks.</summary>
internal sealed class TaskManager(ManagedObjectReference self, SimulatorState server)
    : ManagedObject(self), ITaskManager
{
    private static readonly PropertyTable<TaskManager> Table = new()
    {
        { "recentTask", manager => manager.Server.Tasks.Recent },
        { "maxCollector", _ => 32 },
    };

    private SimulatorState Server { get; } = server;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);
}
