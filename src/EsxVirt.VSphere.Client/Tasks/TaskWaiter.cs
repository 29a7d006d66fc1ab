using EsxVirt.VSphere.Client.Diagnostics;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Client.Updates;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tasks;

/// <summary>Waits for tasks by the update pump: a filter and an update for a short one, no polling.</summary>
public sealed class TaskWaiter
{
    // Servers exist (vcsim) that report nothing of a filter made during a wait; then the task is read.
    private static readonly TimeSpan FirstLook = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LastLook = TimeSpan.FromSeconds(60);

    // Who gives up must not be kept waiting by the attempt to clean up.
    private static readonly TimeSpan CancelTimeout = TimeSpan.FromSeconds(5);

    private readonly VimClient _client;
    private readonly VimClientOptions _options;

    internal TaskWaiter(VimClient client, VimClientOptions options)
    {
        _client = client;
        _options = options;
    }

    /// <summary>Waits until a task has ended.</summary>
    /// <param name="task">What a method ending in <c>_Task</c> returned.</param>
    /// <param name="method">That method, for messages.</param>
    /// <param name="cancellationToken">Gives up waiting; the task itself goes on.</param>
    /// <returns>The task's result; null when it has none.</returns>
    /// <exception cref="TaskFailedException">The task ended with an error.</exception>
    public async Task<object?> WaitAsync(
        ManagedObjectReference task, string method, CancellationToken cancellationToken) =>
        await WaitAsync(new TaskOutcome(method, task, null), task, new TaskObserver(), cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Waits until a task has ended, with somebody who answers questions and looks at the progress.</summary>
    /// <param name="task">What a method ending in <c>_Task</c> returned.</param>
    /// <param name="method">That method, for messages.</param>
    /// <param name="observer">Who wants to know.</param>
    /// <param name="cancellationToken">
    /// Gives up waiting, and cancels the task unless the server says that it cannot be.
    /// </param>
    /// <returns>The task's result; null when it has none.</returns>
    /// <exception cref="TaskFailedException">The task ended with an error.</exception>
    public async Task<object?> WaitAsync(
        ManagedObjectReference task, string method, TaskObserver observer, CancellationToken cancellationToken)
    {
        if (observer.Progress is not null || _options.ObserveTask?.Invoke() is not { } onlooker)
            return await WaitPastVanishingAsync(task, method, observer, cancellationToken).ConfigureAwait(false);
        try
        {
            return await WaitPastVanishingAsync(
                task, method, observer with { Progress = new Relay(onlooker) },
                cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            onlooker.OnCompleted();
        }
    }

    private async Task<object?> WaitPastVanishingAsync(
        ManagedObjectReference task, string method, TaskObserver observer, CancellationToken cancellationToken)
    {
        try
        {
            return await WaitOrCancelAsync(task, method, observer, cancellationToken).ConfigureAwait(false);
        }
        catch (VimFaultException e) when (IsGone(e))
        {
            // One object that goes ends the wait of every filter on some servers (vcsim); the task goes on telling how
            // it ends.
            TaskObserver left = observer.MachineMayVanish ? observer with { Machine = null } : observer;
            return await WaitOrCancelAsync(task, method, left, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<object?> WaitOrCancelAsync(
        ManagedObjectReference task, string method, TaskObserver observer, CancellationToken cancellationToken)
    {
        var outcome = new TaskOutcome(method, task, observer.Machine);
        try
        {
            return await WaitAsync(outcome, task, observer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!outcome.IsEnded && !IsGone(e))
        {
            await CancelAsync(task, outcome).ConfigureAwait(false);
            throw;
        }
    }

    private static bool IsGone(Exception failure) =>
        failure is VimFaultException { FaultTypeName: "ManagedObjectNotFound" };

    /// <summary>Calls a method that starts a task, and waits until that has ended.</summary>
    /// <param name="request">A call whose method ends in <c>_Task</c>.</param>
    /// <param name="observer">Who wants to know; null for nobody.</param>
    /// <param name="cancellationToken">
    /// Gives up waiting, and cancels the task unless the server says that it cannot be. A call that is on its way is
    /// first given some seconds to say which task that is.
    /// </param>
    /// <returns>The task's result; null when it has none.</returns>
    /// <exception cref="VimFaultException">The server refused the call.</exception>
    /// <exception cref="TaskFailedException">The task ended with an error.</exception>
    public async Task<object?> RunAsync(
        MethodRequest<ManagedObjectReference> request, TaskObserver? observer, CancellationToken cancellationToken)
    {
        ManagedObjectReference task = await StartAsync(request, cancellationToken).ConfigureAwait(false);
        return await WaitAsync(task, request.Method.Name, observer ?? new TaskObserver(), cancellationToken)
            .ConfigureAwait(false);
    }

    private async Task<ManagedObjectReference> StartAsync(
        MethodRequest<ManagedObjectReference> request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var grace = new CancellationTokenSource(Timeout.InfiniteTimeSpan, _options.TimeProvider);
        using (cancellationToken.Register(() => grace.CancelAfter(CancelTimeout)))
        {
            try
            {
                return await _client.InvokeAsync(request, grace.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                throw;
            }
        }
    }

    /// <summary>As <see cref="RunAsync"/>, for a task that has as a rule ended when its reference arrives, such as the
    /// renaming of a file: it is looked at once before it is waited for.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public async Task<object?> RunShortAsync(
        MethodRequest<ManagedObjectReference> request, CancellationToken cancellationToken)
    {
        ManagedObjectReference task = await _client.InvokeAsync(request, cancellationToken).ConfigureAwait(false);
        var outcome = new TaskOutcome(request.Method.Name, task, null);
        IReadOnlyList<RetrievedObject> found = await _client.Properties
            .RetrieveAsync(QueryFor(task, new TaskObserver()), cancellationToken).ConfigureAwait(false);
        foreach (RetrievedObject content in found)
            outcome.Apply(content);
        return outcome.IsEnded
            ? outcome.Result()
            : await WaitAsync(task, request.Method.Name, new TaskObserver(), cancellationToken).ConfigureAwait(false);
    }

    private async Task<object?> WaitAsync(
        TaskOutcome outcome, ManagedObjectReference task, TaskObserver observer, CancellationToken cancellationToken)
    {
        PropertyQuery query = QueryFor(task, observer);
        using Watch watch = await _client.Updates
            .WatchAsync(query.ToSpec(), outcome.Apply, (_, e) => outcome.Fail(e), cancellationToken)
            .ConfigureAwait(false);

        TimeSpan patience = FirstLook;
        int? progress = null;
        string? asked = null;
        while (true)
        {
            Task changed = outcome.Changed;
            if (outcome.Progress is { } percent && percent != progress)
                observer.Progress?.Report((progress = percent).Value);
            if (outcome.IsEnded)
                return outcome.Result();
            if (observer.Question is { } answer && outcome.Question is { } question && question.Id != asked)
            {
                asked = question.Id;
                await answer(question, cancellationToken).ConfigureAwait(false);
                continue;
            }
            try
            {
                await changed
                    .WaitAsync(outcome.IsReported ? LastLook : patience, _options.TimeProvider, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                IReadOnlyList<RetrievedObject> found = await _client.Properties
                    .RetrieveAsync(query, cancellationToken).ConfigureAwait(false);
                foreach (RetrievedObject content in found)
                    outcome.Apply(content);
                patience = patience * 2 < LastLook ? patience * 2 : LastLook;
            }
        }
    }

    private static PropertyQuery QueryFor(ManagedObjectReference task, TaskObserver observer)
    {
        PropertyQuery query = new PropertyQuery().Start(task).Read("Task", TaskOutcome.TaskPaths);
        return observer.Machine is { } machine
            ? query.Start(machine).Read("VirtualMachine", TaskOutcome.MachinePaths)
            : query;
    }

    /// <summary>Tries, and only logs when it fails: the reason for giving up is the one to be told.</summary>
    private async Task CancelAsync(ManagedObjectReference task, TaskOutcome outcome)
    {
        if (outcome.Cancelable == false)
        {
            ClientLog.TaskGoesOn(_options.Logger, task.Value, "it cannot be cancelled");
            return;
        }
        using var limit = new CancellationTokenSource(CancelTimeout, _options.TimeProvider);
        try
        {
            await _client.InvokeAsync(new CancelTaskRequest { This = task }, limit.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is VimClientException or OperationCanceledException)
        {
            ClientLog.TaskGoesOn(_options.Logger, task.Value, e.Message);
        }
    }

    private sealed class Relay(IObserver<int> target) : IProgress<int>
    {
        public void Report(int value) => target.OnNext(value);
    }
}
