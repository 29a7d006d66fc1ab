using EsxVirt.VSphere.Simulator.Objects;

namespace EsxVirt.VSphere.Simulator.Tasks;

/// <summary>
/// Leads a task from its beginning to its end: in four steps of the time that the options give, or at once; that of a
/// machine through the question and the failure that a test has written for it.
/// </summary>
internal sealed class TaskCourse(
    SimulatorState server, VirtualMachine? machine, SimulatedTask task, SimulatedTrouble? trouble)
{
    private const int Steps = 4;

    private readonly string _method = task.Info.Name!;
    private SimulatedQuestion? _question;
    private ITimer? _timer;
    private int _percent;

    /// <summary>Call it under the inventory's lock, as everything here is.</summary>
    public void Begin()
    {
        task.Ended = End;
        if (machine is not null)
        {
            machine.RunningTask = task;
            _question = trouble?.TaskQuestion
                ?? machine.Script.TakeQuestion(_method)
                ?? (server.Options.AsksOnPowerOn && _method == "PowerOnVM_Task"
                    ? SimulatedQuestion.MovedOrCopied
                    : null);
        }
        TimeSpan step = server.Options.TaskTime / Steps;
        if (step > TimeSpan.Zero)
            _timer = server.Options.Clock.CreateTimer(_ => OnTimer(), null, step, step);
        Continue();
    }

    private void OnTimer()
    {
        lock (server.Store.Gate)
        {
            if (task.IsEnded || machine?.Question is not null)
                return;
            _percent += 100 / Steps;
            if (_percent < 100)
                task.Advance(_percent);
            Continue();
        }
    }

    private void Continue()
    {
        if (_question is { } question && (_percent >= question.AtProgress || _timer is null))
        {
            _question = null;
            machine!.Ask(question, answered: Continue);
            return;
        }
        if (_timer is not null && _percent < 100)
            return;
        if ((trouble?.TaskFailure ?? machine?.Script.TakeFailure(_method)) is { } fault)
            task.Fail(fault.ToLocalized());
        else
            task.Finish();
    }

    private void End()
    {
        _timer?.Dispose();
        if (machine is null)
            return;
        if (machine.RunningTask == task)
            machine.RunningTask = null;
        machine.ForgetQuestion();
    }
}
