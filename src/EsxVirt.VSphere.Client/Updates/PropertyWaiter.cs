using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Properties;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.Updates;

/// <summary>Waits for one property of one object to become what somebody wants, by the update pump.</summary>
public sealed class PropertyWaiter
{
    // Servers exist (vcsim) that report nothing of a filter made during a wait; then the property is read.
    private static readonly TimeSpan FirstLook = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LastLook = TimeSpan.FromSeconds(60);

    private readonly VimClient _client;
    private readonly VimClientOptions _options;

    internal PropertyWaiter(VimClient client, VimClientOptions options) => (_client, _options) = (client, options);

    /// <summary>Returns as soon as the property fits, at once if it does already.</summary>
    /// <param name="subject">The object.</param>
    /// <param name="path">Path of its property.</param>
    /// <param name="fits">Tells of a value, null where it is not set, whether it is the one. Must be quick.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="VimClientException">The server cannot be asked any more, or the object is gone.</exception>
    public async Task WaitAsync(
        ManagedObjectReference subject, string path, Func<object?, bool> fits, CancellationToken cancellationToken)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bool reported = false;
        PropertyQuery query = new PropertyQuery().Start(subject).Read(subject.Type, path);
        using Watch watch = await _client.Updates
            .WatchAsync(query.ToSpec(), Report, (_, e) => reached.TrySetException(e), cancellationToken)
            .ConfigureAwait(false);

        TimeSpan patience = FirstLook;
        while (true)
        {
            try
            {
                await reached.Task
                    .WaitAsync(
                        Volatile.Read(ref reported) ? LastLook : patience, _options.TimeProvider, cancellationToken)
                    .ConfigureAwait(false);
                return;
            }
            catch (TimeoutException)
            {
                IReadOnlyList<RetrievedObject> found = await _client.Properties
                    .RetrieveAsync(query, cancellationToken).ConfigureAwait(false);
                if (found.Any(content => fits(content[path])))
                    return;
                patience = patience * 2 < LastLook ? patience * 2 : LastLook;
            }
        }

        void Report(Watch source, ObjectUpdate update)
        {
            Volatile.Write(ref reported, true);
            if (!update.ChangeSet.Exists(change => change.Name == path && fits(change.Val)))
                return;
            reached.TrySetResult();
            source.Dispose();
        }
    }
}
