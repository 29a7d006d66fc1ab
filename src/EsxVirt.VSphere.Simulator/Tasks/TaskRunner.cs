using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Tasks;

/// <summary>
/// Starts tasks and forgets old ones. The work is done before the reference goes out, so that a client finds its task
/// finished at the first look.
/// </summary>
internal sealed class TaskRunner(SimulatorState server)
{
    private const int Kept = 200;
    private readonly Queue<SimulatedTask> _tasks = [];
    private int _last;

    public List<ManagedObjectReference> Recent => [.. _tasks.Reverse().Take(10).Select(task => task.Self)];

    /// <summary>
    /// Runs <paramref name="work"/> as a task on an object. State errors are thrown before this, as faults.
    /// </summary>
    public ManagedObjectReference Run(
        MethodRequest request, ManagedEntity entity, SimulatorCall call, Func<object?> work)
    {
        DateTimeOffset now = server.Now;
        string method = request.Method.Name;
        string operation = $"{entity.Self.Type}.{char.ToLowerInvariant(method[0])}{method[1..].Replace("_Task", "").Replace("VM", "")}";
        var reference = new ManagedObjectReference("Task", Name(entity, operation));
        object? result = work();
        var task = new SimulatedTask(reference, new TaskInfo
        {
            Key = reference.Value,
            Task = reference,
            Name = method,
            DescriptionId = operation,
            Entity = entity.Self,
            EntityName = entity.Name,
            State = TaskInfoState.Success,
            Cancelled = false,
            Cancelable = false,
            Result = result,
            Reason = new TaskReasonUser { UserName = call.Session?.UserName ?? "" },
            QueueTime = now,
            StartTime = now,
            CompleteTime = now,
            EventChainId = _last,
        });
        server.Store.Add(task);
        _tasks.Enqueue(task);
        if (_tasks.Count > Kept)
            server.Store.Remove(_tasks.Dequeue());
        (entity as VirtualMachine)?.NoteTask(reference);
        return reference;
    }

    private string Name(ManagedEntity entity, string operation)
        => server.Product.IsVCenter ? $"task-{++_last}" : $"haTask-{entity.Self.Value}-vim.{operation}-{++_last}";
}
