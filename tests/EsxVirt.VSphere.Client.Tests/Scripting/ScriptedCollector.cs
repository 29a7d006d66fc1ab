namespace EsxVirt.VSphere.Client.Tests.Scripting;

/// <summary>
/// The update part of a property collector, as real servers behave: each filter made gets a number, a wait answers
/// with what a test has put up, or stands until it does.
/// </summary>
internal sealed class ScriptedCollector
{
    private readonly Lock _lock = new();
    private readonly Queue<Func<ScriptedRequest, HttpResponseMessage>> _updates = [];
    private TaskCompletionSource _arrived = new();
    private int _filters;
    private int _version;

    public ScriptedCollector(ScriptedServer server)
    {
        server.On("CreateFilter", _ => Answers.Response(
            "CreateFilter", $"<returnval type=\"PropertyFilter\">f{Interlocked.Increment(ref _filters)}</returnval>"));
        server.On("DestroyPropertyFilter", _ => Answers.Response("DestroyPropertyFilter"));
        server.On("WaitForUpdatesEx", WaitAsync);
        server.On("WaitForUpdates", WaitAsync);
    }

    /// <summary>Changes of one object for one filter; properties as name and <c>val</c> element.</summary>
    public void Report(string filter, string type, string id, params (string Name, string Val)[] changes) => Put(
        request => Answers.Response(
            request.Method,
            $"<returnval><version>{++_version}</version>"
            + $"<filterSet><filter type=\"PropertyFilter\">{filter}</filter>"
            + $"<objectSet><kind>modify</kind><obj type=\"{type}\">{id}</obj>"
            + string.Concat(changes.Select(c => $"<changeSet><name>{c.Name}</name><op>assign</op>{c.Val}</changeSet>"))
            + "</objectSet></filterSet></returnval>"));

    /// <summary>No change within the time allowed.</summary>
    public void TimeOut() => Put(request => Answers.Response(request.Method));

    public void Put(Func<ScriptedRequest, HttpResponseMessage> answer)
    {
        lock (_lock)
        {
            _updates.Enqueue(answer);
            _arrived.TrySetResult();
        }
    }

    private async Task<HttpResponseMessage> WaitAsync(ScriptedRequest request)
    {
        while (true)
        {
            Task arrived;
            lock (_lock)
            {
                if (_updates.TryDequeue(out Func<ScriptedRequest, HttpResponseMessage>? answer))
                    return answer(request);
                _arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                arrived = _arrived.Task;
            }
            await arrived.WaitAsync(request.Cancellation);
        }
    }
}
