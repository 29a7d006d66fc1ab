using System.Globalization;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Faults;

/// <summary>
/// Runs operations with every trouble at each of their requests. Afterwards the server is either as it was or as a run
/// without trouble leaves it; an error names its cause; nobody waits on, and no session is left open. Derive one class
/// for each group of operations: what it takes is a list of rows.
/// </summary>
public abstract class FaultMatrix(ITestOutputHelper output)
{
    /// <summary>More than anything here needs, and little enough to say that something hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(2);

    internal abstract IReadOnlyList<ChangingOperation> Operations { get; }

    [Fact]
    public async Task Whatever_happens_at_whichever_request_a_change_is_done_or_not_begun()
    {
        var failures = new List<string>();
        int runs = 0;
        int between = 0;
        foreach (ChangingOperation operation in Operations)
        {
            int before = runs;
            string steps = "";
            bool hasTasks = false;
            foreach (bool slowTasks in (bool[])[false, true])
            {
                if (slowTasks && !hasTasks)
                    continue;
                CleanRun clean = await RunCleanAsync(operation, slowTasks);
                hasTasks = clean.Steps.Any(call => call.EndsWith("_Task", StringComparison.Ordinal));
                steps += $"{(slowTasks ? " and " : "")}{clean.Steps.Count}";
                foreach (Trouble trouble in AllTroubles.List)
                {
                    for (int step = 0; step < clean.Steps.Count; step++)
                    {
                        if (!trouble.Befalls(clean.Steps[step]))
                            continue;
                        runs++;
                        (string? wrong, bool isBetween) = await RunAsync(operation, slowTasks, trouble, step, clean);
                        between += isBetween ? 1 : 0;
                        if (wrong is not null)
                        {
                            failures.Add(
                                $"{operation.Name}{(slowTasks ? " (slow tasks)" : "")}, "
                                + $"{trouble.Name} at request {step + 1} ({clean.Steps[step]}): {wrong}");
                        }
                    }
                }
            }
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{operation.Name}: {AllTroubles.List.Count} troubles x {steps} requests: {runs - before} runs"));
        }
        output.WriteLine(FaultTotals.Sentence(Operations.Count, runs, failures.Count, between));
        (await TestContext.Current.GetFixture<FaultTotals>())!.Add(Operations.Count, runs, failures.Count, between);
        Assert.True(runs > 0);
        Assert.True(failures.Count == 0, $"{failures.Count} of {runs} runs:\n{string.Join('\n', failures.Take(40))}");
    }

    /// <summary>What an operation sends and leaves when nothing happens to it.</summary>
    private sealed record CleanRun(IReadOnlyList<string> Steps, string Before, string After)
    {
        /// <summary>
        /// From here on the first call is known to be done; before, its answer itself may have got lost. 0 where nothing
        /// is looked at between the calls: the answer to each says enough.
        /// </summary>
        public int SecondLook { get; } = Steps.Select((name, index) => (name, index))
            .Where(step => step.name == "RetrievePropertiesEx").Select(
                step => step.index).Skip(1).FirstOrDefault();
    }

    private static async Task<CleanRun> RunCleanAsync(ChangingOperation operation, bool slowTasks)
    {
        await using FaultScene scene = await FaultScene.OpenAsync(operation, slowTasks);
        ChangingOperation.Act act = await operation.Prepare(scene);
        string before = operation.Mask(scene.Server.Describe());
        Assert.False(operation.IsDone(scene), $"{operation.Name}: done before it was begun");
        var steps = new List<string>();
        scene.Server.Interceptor = call =>
        {
            lock (steps)
                steps.Add(call.Name);
            return scene.LetTasksGoOn(call);
        };
        await act(
            null, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        scene.Server.Interceptor = null;
        scene.Settle();
        Assert.True(operation.IsDone(scene), $"{operation.Name}: not done though it says so");
        string after = operation.Mask(scene.Server.Describe());
        Assert.NotEqual(before, after);
        return new CleanRun(steps, before, after);
    }

    private static async Task<(string? Wrong, bool IsBetween)> RunAsync(
        ChangingOperation operation, bool slowTasks, Trouble trouble, int step, CleanRun clean)
    {
        FaultScene scene = await FaultScene.OpenAsync(operation, slowTasks);
        SimulatedServer server = scene.Server;
        try
        {
            ChangingOperation.Act act = await operation.Prepare(scene);
            Exception? failure = await MeetAsync(scene, act, trouble, step);
            scene.Settle();
            string after = operation.Mask(server.Describe());
            if (failure is null)
            {
                string? wrongAfter =
                    after == clean.After ? null : $"it says that it is done: {Difference(clean.After, after)}";
                return (wrongAfter, false);
            }
            if (trouble.WrongWith(failure) is { } wrong)
                return (wrong, false);
            if (after == clean.After)
                return (null, false);
            if (after != clean.Before)
            {
                return operation.Between is { } stop && stop.Holds(scene)
                    && (trouble.Cancels || step < clean.SecondLook
                        || failure.Message.EndsWith(stop.Says, StringComparison.Ordinal))
                    ? (null, true)
                    : ($"neither done nor untouched: {Difference(clean.Before, after)} ({failure.Message})", false);
            }
            return (trouble.LeavesQuestion ? null : await RetryAsync(operation, scene, act, trouble, clean), false);
        }
        finally
        {
            await scene.CloseAsync();
            await server.DisposeAsync();
            Assert.True(
                server.SessionCount == 0,
                $"{operation.Name}, {trouble.Name} at request {step + 1}: a session is left open");
            await NobodyWaitsAsync(server, $"{operation.Name}, {trouble.Name} at request {step + 1}");
        }
    }

    private static async Task<Exception?> MeetAsync(
        FaultScene scene, ChangingOperation.Act act, Trouble trouble, int step)
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var over = new CancellationTokenSource();
        int count = 0;
        bool isWait = false;
        scene.Server.Interceptor = call =>
        {
            scene.LetTasksGoOn(call);
            int number = Interlocked.Increment(ref count);
            // Who goes on has noticed that the answer does not come, and needs no more time.
            if (number > step + 1 && !isWait && !FaultScene.IsWait(call))
                over.Cancel();
            if (number != step + 1)
                return null;
            isWait = FaultScene.IsWait(call);
            if (trouble.Cancels)
                caller.Cancel();
            if (trouble.TakesTime)
                _ = LetTimePassAsync(scene, TimeSpan.FromSeconds(20), over.Token);
            return trouble.Make;
        };
        try
        {
            await act(trouble.Options, caller.Token).WaitAsync(Patience, TestContext.Current.CancellationToken);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
        finally
        {
            scene.Server.Interceptor = null;
            await over.CancelAsync();
        }
    }

    /// <summary>What was left untouched can be tried again, over the same connection.</summary>
    private static async Task<string?> RetryAsync(
        ChangingOperation operation, FaultScene scene, ChangingOperation.Act act, Trouble trouble, CleanRun clean)
    {
        scene.Server.Interceptor = scene.LetTasksGoOn;
        // A wait that the server never answers is noticed by the clock only.
        using var over = new CancellationTokenSource();
        if (trouble.TakesTime)
            _ = LetTimePassAsync(scene, TimeSpan.FromSeconds(0.5), over.Token);
        try
        {
            await act(null, TestContext.Current.CancellationToken)
                .WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
        catch (Exception e)
        {
            return $"untouched, but another try fails: {e.Message}";
        }
        finally
        {
            await over.CancelAsync();
        }
        scene.Settle();
        string after = operation.Mask(scene.Server.Describe());
        return after == clean.After ? null : $"another try leaves something else: {Difference(clean.After, after)}";
    }

    private static async Task LetTimePassAsync(FaultScene scene, TimeSpan time, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await Task.Delay(Quick, CancellationToken.None);
            scene.ClientClock.Advance(time);
        }
    }

    private static async Task NobodyWaitsAsync(SimulatedServer server, string where)
    {
        for (int i = 0; i < 2000 && server.PendingRequests > 0; i++)
            await Task.Delay(Quick, TestContext.Current.CancellationToken);
        Assert.True(server.PendingRequests == 0, $"{where}: a request is left standing");
    }

    private static string Difference(string expected, string actual)
    {
        HashSet<string> known = [.. expected.Split('\n')];
        HashSet<string> found = [.. actual.Split('\n')];
        string gone = known.FirstOrDefault(line => !found.Contains(line)) ?? "";
        string come = found.FirstOrDefault(line => !known.Contains(line)) ?? "";
        int same = gone.Zip(come).TakeWhile(pair => pair.First == pair.Second).Count();
        string Part(string line) => line.Length <= same
            ? "" : line[Math.Max(0, same - 60)..Math.Min(line.Length, same + 100)];
        return $"'{Part(gone)}' is now '{Part(come)}'";
    }
}
