using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>A <c>Task</c>; so called because <c>Task</c> means something else in every other file.</summary>
/// <remarks><code>
/// running --(time, answered question)--> success | error
///    '--CancelTask--> error (RequestCanceled), the work not done
/// </code></remarks>
internal sealed class SimulatedTask(
    ManagedObjectReference self, SimulatorState server, TaskInfo info, Func<object?> work)
    : ManagedObject(self), ITask
{
    private static readonly PropertyTable<SimulatedTask> Table = new() { { "info", task => task.Info } };

    public TaskInfo Info { get; private set; } = info;

    /// <summary>Runs once, with the end of the task.</summary>
    public Action? Ended { get; set; }

    public bool IsEnded => Info.State == TaskInfoState.Success || Info.State == TaskInfoState.Error;

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public void Advance(int percent) => Change(info => info.Progress = percent);

    /// <summary>Does the work; a fault of it is the task's error.</summary>
    public void Finish()
    {
        if (IsEnded)
            return;
        try
        {
            object? result = work();
            Change(info =>
            {
                info.State = TaskInfoState.Success;
                info.Result = result;
            });
        }
        catch (SoapFaultException e)
        {
            Fail(new LocalizedMethodFault { Fault = e.Fault ?? new SystemError(), LocalizedMessage = e.Message });
        }
    }

    public void Fail(LocalizedMethodFault error) => Change(info =>
    {
        info.State = TaskInfoState.Error;
        info.Error = error;
    });

    public ValueTask CancelTask(CancelTaskRequest request, CallContext context)
    {
        if (IsEnded)
            throw new SoapFaultException(new InvalidState(), "The operation is not allowed in the current state.");
        if (!Info.Cancelable)
            throw new SoapFaultException(new NotSupported(), "The operation is not supported on the object.");
        Change(info =>
        {
            info.State = TaskInfoState.Error;
            info.Cancelled = true;
            info.Error = new LocalizedMethodFault
            {
                Fault = new RequestCanceled(),
                LocalizedMessage = "The task was canceled by a user.",
            };
        });
        return ValueTask.CompletedTask;
    }

    /// <summary>Answers may still be written from the old value, so that a new one takes its place.</summary>
    private void Change(Action<TaskInfo> change)
    {
        if (IsEnded)
            return;
        TaskInfo next = new()
        {
            Key = Info.Key,
            Task = Info.Task,
            Name = Info.Name,
            DescriptionId = Info.DescriptionId,
            Entity = Info.Entity,
            EntityName = Info.EntityName,
            State = Info.State,
            Cancelled = Info.Cancelled,
            Cancelable = Info.Cancelable,
            Progress = Info.Progress,
            Reason = Info.Reason,
            QueueTime = Info.QueueTime,
            StartTime = Info.StartTime,
            EventChainId = Info.EventChainId,
        };
        change(next);
        Info = next;
        if (IsEnded)
        {
            Info.Cancelable = false;
            Info.Progress = null;
            Info.CompleteTime = server.Now;
            Ended?.Invoke();
        }
        server.Store.Touch(this);
    }
}
