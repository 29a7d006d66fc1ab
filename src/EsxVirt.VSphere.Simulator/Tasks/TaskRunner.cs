using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Tasks;

/// <summary>
/// Starts tasks and forgets old ones. Unless the options give tasks some time, the work is done before the reference
/// goes out, so that a client finds its task finished at the first look.
/// </summary>
internal sealed class TaskRunner(SimulatorState server)
{
    private const int Kept = 200;
    private readonly Queue<SimulatedTask> _tasks = [];
    private int _last;

    public List<ManagedObjectReference> Recent => [.. _tasks.Reverse().Take(10).Select(task => task.Self)];

    /// <summary>
    /// Runs <paramref name="work"/> as a task on an object; a fault that it throws is the task's error. State errors
    /// are thrown before this, as faults.
    /// </summary>
    /// <param name="request">The call.</param>
    /// <param name="entity">What it works on.</param>
    /// <param name="call">Who calls.</param>
    /// <param name="work">What it does; the result of the task comes from it.</param>
    /// <param name="takesTime">Whether it runs as long as the options say, as every task of a machine does.</param>
    /// <exception cref="Wire.Soap.SoapFaultException">
    /// <c>TaskInProgress</c> while a machine has another one.
    /// </exception>
    public ManagedObjectReference Run(
        MethodRequest request, ManagedEntity entity, SimulatorCall call, Func<object?> work, bool takesTime = false)
    {
        var machine = entity as VirtualMachine;
        if (machine?.RunningTask is { } other)
            throw Faults.TaskInProgress(other.Self);
        SimulatedTask task = Create(request, entity, call, work);
        server.Store.Add(task);
        _tasks.Enqueue(task);
        if (_tasks.Count > Kept)
            server.Store.Remove(_tasks.Dequeue());
        machine?.NoteTask(task.Self);
        if (machine is not null || takesTime)
            new TaskCourse(server, machine, task, call.Trouble).Begin();
        else if (call.Trouble?.TaskFailure is { } failure)
            task.Fail(failure.ToLocalized());
        else
            task.Finish();
        return task.Self;
    }

    private SimulatedTask Create(MethodRequest request, ManagedEntity entity, SimulatorCall call, Func<object?> work)
    {
        DateTimeOffset now = server.Now;
        string method = request.Method.Name;
        string plain = method.Replace("_Task", "").Replace("VM", "");
        string operation = $"{entity.Self.Type}.{char.ToLowerInvariant(plain[0])}{plain[1..]}";
        var reference = new ManagedObjectReference("Task", Name(entity, operation));
        var info = new TaskInfo
        {
            Key = reference.Value,
            Task = reference,
            Name = method,
            DescriptionId = operation,
            Entity = entity.Self,
            EntityName = entity.Name,
            State = TaskInfoState.Running,
            Cancelled = false,
            Cancelable = IsCancelable(method, entity),
            Reason = new TaskReasonUser { UserName = call.Session?.UserName ?? "" },
            QueueTime = now,
            StartTime = now,
            EventChainId = _last,
        };
        return new SimulatedTask(reference, server, info, work);
    }

    /// <summary>Switching on and off cannot be taken back, as on real hosts.</summary>
    private static bool IsCancelable(string method, ManagedEntity entity)
        => (entity as VirtualMachine)?.Script.TasksAreCancelable
            ?? method is not ("PowerOnVM_Task" or "PowerOffVM_Task" or "ResetVM_Task");

    private string Name(ManagedEntity entity, string operation)
        => server.Product.IsVCenter ? $"task-{++_last}" : $"haTask-{entity.Self.Value}-vim.{operation}-{++_last}";
}
