using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Client.Updates;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tasks;

/// <summary>What is known of one task, put together from changes in any order.</summary>
internal sealed class TaskOutcome(string method)
{
    private readonly TaskCompletionSource<object?> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TaskInfoState? _state;
    private LocalizedMethodFault? _error;
    private object? _result;

    /// <summary>The properties needed; all other members of <c>info</c> would come again with every change.</summary>
    public static string[] Paths => ["info.state", "info.error", "info.result"];

    /// <summary>Completes with the result, or fails with <see cref="TaskFailedException"/>.</summary>
    public Task<object?> Ended => _ended.Task;

    /// <summary>Whether the server has said anything.</summary>
    public bool IsReported { get; private set; }

    public void Apply(Watch watch, ObjectUpdate update)
    {
        lock (_ended)
        {
            foreach (PropertyChange change in update.ChangeSet)
                Set(change.Name, change.Val);
            Conclude();
        }
        if (Ended.IsCompleted)
            watch.Dispose();
    }

    public void Apply(RetrievedObject content)
    {
        lock (_ended)
        {
            foreach (string path in Paths)
                Set(path, content[path]);
            Conclude();
        }
    }

    public void Fail(Exception e) => _ended.TrySetException(e);

    private void Set(string path, object? value)
    {
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
            default:
                break;
        }
    }

    private void Conclude()
    {
        IsReported = _state is not null;
        if (_state == TaskInfoState.Success)
            _ended.TrySetResult(_result);
        else if (_state == TaskInfoState.Error)
            _ended.TrySetException(new TaskFailedException(method, _error));
    }
}
