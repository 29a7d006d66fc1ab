using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A <c>Task</c>; so called because <c>Task</c> means something else in every other file.</summary>
internal sealed class SimulatedTask(ManagedObjectReference self, TaskInfo info) : ManagedObject(self), ITask
{
    private static readonly PropertyTable<SimulatedTask> Table = new() { { "info", task => task.Info } };

    public TaskInfo Info { get; } = info;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    /// <summary>Tasks are finished when they are seen, and a finished task cannot be cancelled.</summary>
    public ValueTask CancelTask(CancelTaskRequest request, CallContext context)
        => throw new SoapFaultException(new InvalidState(), "The operation is not allowed in the current state.");
}
