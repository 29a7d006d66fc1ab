using System.Globalization;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client;
using EsxVirt.VSphere.Client.Errors;
using EsxVirt.VSphere.Client.Tasks;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Domains.Changes;

/// <summary>
/// Carries out changes of domains: one retrieval to look whether it may be done, the call, one filter on its task and
/// on the machine's question, and an update for each thing that happens until the task ends.
/// </summary>
internal sealed class ChangeRunner(VimClient client, ChangePolicy policy)
{
    // What a timer can hold: 49 days. Who would wait longer waits for ever.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    // A call that is on its way may have been carried out: it is given this long to say which task to cancel.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly MachineQuestion _question = new(client, policy.AutoAnswer);

    /// <summary>Reads a domain: what was asked for, always with its question and unfinished tasks.</summary>
    public delegate Task<DomainReading> Reader(DomainData data, CancellationToken cancellationToken);

    /// <summary>Changes a domain, and waits until that is done.</summary>
    /// <returns>The task's result; null when it has none.</returns>
    /// <exception cref="VirException">
    /// OPERATION_DENIED on a read-only connection or without the privilege; OPERATION_INVALID when the domain's state
    /// or another task forbids it; OPERATION_TIMEOUT; INTERNAL_ERROR when the task failed or a question stops it.
    /// </exception>
    public async Task<object?> RunAsync(
        DomainChange change, Reader read, ChangeOptions? options, CancellationToken cancellationToken)
    {
        policy.RequireWritable(change.Api);
        return await LimitAsync(
            change.Failure, options, token => RepeatAsync(change, read, options, token), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Keeps the time limit of a change.</summary>
    /// <exception cref="VirException">OPERATION_TIMEOUT.</exception>
    public async Task<T> LimitAsync<T>(
        string failure, ChangeOptions? options, Func<CancellationToken, Task<T>> run,
        CancellationToken cancellationToken)
    {
        if (options?.Timeout is not { } timeout)
            return await run(cancellationToken).ConfigureAwait(false);

        using CancellationTokenSource timer = StartTimer(timeout);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            return await run(limited.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e)
            when (timer.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw VirException.Create(
                VirErrorCode.OperationTimeout,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{failure}: the server has not finished it within {timeout.TotalSeconds} seconds"),
                e);
        }
    }

    /// <summary>Makes a call that has no task, after a look at the domain's state.</summary>
    public async Task<T> CallAsync<T>(
        string api,
        Reader read,
        DomainData reads,
        Func<DomainReading, MethodRequest<T>> request,
        CancellationToken cancellationToken)
    {
        policy.RequireWritable(api);
        DomainReading reading = await read(DomainData.Pending | reads, cancellationToken).ConfigureAwait(false);
        return await client.InvokeAsync(request(reading), cancellationToken).AsVirAsync().ConfigureAwait(false);
    }

    /// <summary>By which waits and names are measured.</summary>
    public TimeProvider Clock => policy.Clock;

    /// <exception cref="VirException">OPERATION_DENIED on a read-only connection.</exception>
    public void RequireWritable(string api) => policy.RequireWritable(api);

    /// <exception cref="VirException">OPERATION_DENIED on a read-only connection.</exception>
    public void RequireSecretsAllowed(string api) => policy.RequireSecretsAllowed(api);

    /// <summary>Waits for a machine to be off; false when the time is over before.</summary>
    public async Task<bool> WaitForPowerOffAsync(
        ManagedObjectReference machine, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        using CancellationTokenSource timer = StartTimer(timeout ?? Timeout.InfiniteTimeSpan);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            await client.Waits
                .WaitAsync(machine, "runtime.powerState", IsOff, limited.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
            when (timer.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (VimClientException e)
        {
            throw ServerErrors.From(e);
        }
    }

    private CancellationTokenSource StartTimer(TimeSpan time) =>
        new(time <= LongestTimer ? time : Timeout.InfiniteTimeSpan, policy.Clock);

    private static bool IsOff(object? state) =>
        state is VirtualMachinePowerState power && power == VirtualMachinePowerState.PoweredOff;

    private async Task<object?> RepeatAsync(
        DomainChange change, Reader read, ChangeOptions? options, CancellationToken cancellationToken)
    {
        var backOff = new BackOff(policy.Clock);
        bool patient = false;
        while (true)
        {
            DomainReading reading = await read(
                DomainData.Pending | change.Reads, cancellationToken).ConfigureAwait(false);
            if (reading.Question is { } question)
            {
                // What the question held up goes on now, and is waited for.
                await _question.AnswerAsync(
                    reading.Machine.Reference, question, cancellationToken).ConfigureAwait(false);
                patient = true;
            }
            if (change.MindsOtherTasks && reading.HasUnfinishedTasks)
            {
                if (patient && await backOff.WaitAsync(cancellationToken).ConfigureAwait(false))
                    continue;
                throw VirException.Create(VirErrorCode.OperationInvalid, "Other tasks are pending for this domain");
            }
            if (change.Check is { } check)
                await check(reading, cancellationToken).ConfigureAwait(false);
            if (change.Request(reading) is not { } request)
                return null;
            ManagedObjectReference? task = null;
            try
            {
                task = await StartAsync(request, cancellationToken).ConfigureAwait(false);
                return await FinishAsync(
                    reading.Machine.Reference, task.Value, request.Method.Name, change.KeepsMachine,
                    options, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (VimClientException e)
            {
                if (!IsBusy(e, isStarted: task is not null)
                    || !await backOff.WaitAsync(cancellationToken).ConfigureAwait(false))
                    throw ChangeErrors.From(e, change.Failure, change.Missing);
                patient = true;
            }
        }
    }

    private async Task<object?> FinishAsync(
        ManagedObjectReference machine,
        ManagedObjectReference task,
        string method,
        bool keepsMachine,
        ChangeOptions? options,
        CancellationToken cancellationToken)
    {
        var observer = new TaskObserver
        {
            Machine = machine,
            MachineMayVanish = !keepsMachine,
            Question = (question, token) => _question.AnswerAsync(machine, question, token),
            Progress = options?.Progress,
        };
        return await client.Tasks.WaitAsync(task, method, observer, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ManagedObjectReference> StartAsync(
        MethodRequest<ManagedObjectReference> request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var grace = new CancellationTokenSource(Timeout.InfiniteTimeSpan, policy.Clock);
        using (cancellationToken.Register(() => grace.CancelAfter(Grace)))
        {
            try
            {
                return await client.InvokeAsync(request, grace.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                throw;
            }
        }
    }

    /// <summary>
    /// Whether the same call may succeed a little later. Once it has started its task, only the end of that task says
    /// so: a fault while it is waited for must not start the change a second time.
    /// </summary>
    private static bool IsBusy(VimClientException failure, bool isStarted) => failure switch
    {
        VimFaultException fault => !isStarted && fault.FaultTypeName == "TaskInProgress",
        TaskFailedException task => task.Fault is TaskInProgress,
        _ => false,
    };
}
