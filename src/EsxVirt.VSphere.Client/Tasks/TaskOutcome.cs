using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Client.Updates;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tasks;

/// <summary>
/// What is known of one task, and of the question of its machine, put together from changes in any order. Changes of
/// other objects are not its own and are left out.
/// </summary>
internal sealed class TaskOutcome(string method, ManagedObjectReference task, ManagedObjectReference? machine)
{
    private readonly Lock _lock = new();

    private TaskCompletionSource _changed = NewSignal();
    private TaskInfoState? _state;
    private LocalizedMethodFault? _error;
    private object? _result;
    private Exception? _failure;

    /// <summary>The properties needed; all other members of <c>info</c> would come again with every change.</summary>
    public static string[] TaskPaths =>
        ["info.state", "info.error", "info.result", "info.progress", "info.cancelable"];

    public static string[] MachinePaths => ["runtime.question"];

    /// <summary>Completes with the next change after it was asked for.</summary>
    public Task Changed
    {
        get
        {
            lock (_lock)
                return _changed.Task;
        }
    }

    /// <summary>Whether the server has said anything of the task.</summary>
    public bool IsReported => _state is not null;

    public bool IsEnded => _failure is not null || _state == TaskInfoState.Success || _state == TaskInfoState.Error;

    /// <summary>Null while the server has not said.</summary>
    public bool? Cancelable { get; private set; }

    public int? Progress { get; private set; }

    /// <summary>What the machine asks now.</summary>
    public VirtualMachineQuestionInfo? Question { get; private set; }

    /// <summary>The result of an ended task; null when it has none.</summary>
    /// <exception cref="TaskFailedException">It ended with an error.</exception>
    public object? Result()
    {
        lock (_lock)
        {
            // The server's word on the end counts more than a line that broke afterwards.
            if (_state == TaskInfoState.Success)
                return _result;
            throw _state == TaskInfoState.Error ? new TaskFailedException(method, _error) : _failure!;
        }
    }

    /// <summary>
    /// Takes a change; with the end of the task the watch has done its work, and costs no further wait.
    /// </summary>
    public void Apply(Watch watch, ObjectUpdate update)
    {
        lock (_lock)
        {
            foreach (PropertyChange change in update.ChangeSet)
                Set(update.Obj, change.Name, change.Val);
            Signal();
        }
        if (IsEnded)
            watch.Dispose();
    }

    public void Apply(RetrievedObject content)
    {
        lock (_lock)
        {
            foreach (string path in content.Reference == task ? TaskPaths : MachinePaths)
                Set(content.Reference, path, content[path]);
            Signal();
        }
    }

    public void Fail(Exception e)
    {
        lock (_lock)
        {
            _failure ??= e;
            Signal();
        }
    }

    private void Set(ManagedObjectReference subject, string path, object? value)
    {
        if (subject == machine && path == "runtime.question")
            Question = value as VirtualMachineQuestionInfo;
        if (subject != task)
            return;
        switch (path)
        {
            case "info.state":
                _state = value as TaskInfoState?;
                break;
            case "info.error":
                _error = value as LocalizedMethodFault;
                break;
            case "info.result":
                _result = value;
                break;
            case "info.progress":
                Progress = value as int?;
                break;
            case "info.cancelable":
                Cancelable = value as bool?;
                break;
            default:
                break;
        }
    }

    private void Signal()
    {
        _changed.TrySetResult();
        _changed = NewSignal();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
