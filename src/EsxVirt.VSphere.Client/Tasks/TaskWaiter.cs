using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Client.Updates;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Tasks;

/// <summary>Waits for tasks by the update pump: a filter and an update for a short one, no polling.</summary>
public sealed class TaskWaiter
{
    // Servers exist (vcsim) that report nothing of a filter made during a wait; then the task is read.
    private static readonly TimeSpan FirstLook = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LastLook = TimeSpan.FromSeconds(60);

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
    public async Task<object?> WaitAsync(ManagedObjectReference task, string method, CancellationToken cancellationToken)
    {
        var outcome = new TaskOutcome(method);
        PropertyQuery query = new PropertyQuery().Start(task).Read("Task", TaskOutcome.Paths);
        using Watch watch = await _client.Updates
            .WatchAsync(query.ToSpec(), outcome.Apply, (_, e) => outcome.Fail(e), cancellationToken)
            .ConfigureAwait(false);

        TimeSpan patience = FirstLook;
        while (true)
        {
            try
            {
                return await outcome.Ended
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
}
