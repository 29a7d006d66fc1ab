namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>
/// Every request passes here: it is counted, delayed, perhaps troubled, and then sent to the service that its path
/// names.
/// </summary>
internal sealed class FrontDoor(
    SimulatorState server,
    SoapService soap,
    FolderService folder,
    ScreenService screen,
    VersionsService versions)
{
    private int _pending;

    public RequestLog Log { get; } = new();

    /// <summary>Asked about each request after it was counted; null or no trouble lets it pass.</summary>
    public Func<SimulatedCall, SimulatedTrouble?>? Interceptor { get; set; }

    /// <summary>Requests on their way through.</summary>
    public int Pending => Volatile.Read(ref _pending);

    public async Task<SimulatedResponse> AnswerAsync(SimulatedRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _pending);
        try
        {
            SimulatedCall call = Describe(request);
            Log.Add(call.Name);
            return await AnswerAsync(request, Interceptor?.Invoke(call), cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _pending);
        }
    }

    private async Task<SimulatedResponse> AnswerAsync(
        SimulatedRequest request, SimulatedTrouble? trouble, CancellationToken cancellationToken)
    {
        if (trouble is { Expires: true })
            server.ExpireSessions();
        await WaitAsync(server.Options.Latency + (trouble?.Delays ?? TimeSpan.Zero), cancellationToken);
        if (trouble is { Drops: true })
            return SimulatedResponse.Dropped;
        if (trouble is { Status: int status })
            return new SimulatedResponse(status, trouble.ContentType, trouble.Body);
        SimulatedResponse answer = await RouteAsync(request, trouble, cancellationToken);
        await WaitAsync(trouble?.DelaysAnswer ?? TimeSpan.Zero, cancellationToken);
        if (trouble is { DropsAnswer: true })
            return SimulatedResponse.Dropped;
        return trouble is { CutsAnswer: true } ? answer.Cut() : answer;
    }

    private async ValueTask WaitAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        if (time > TimeSpan.Zero)
            await Task.Delay(time, server.Options.Clock, cancellationToken);
    }

    private async ValueTask<SimulatedResponse> RouteAsync(
        SimulatedRequest request, SimulatedTrouble? trouble, CancellationToken cancellationToken)
        => (request.Method, request.Path.TrimEnd('/')) switch
        {
            ("POST", "/sdk" or "/sdk/vimService") => await soap.AnswerAsync(request, trouble, cancellationToken),
            ("GET" or "HEAD", "/sdk/vimServiceVersions.xml") => versions.Answer(),
            (_, "/sdk" or "/sdk/vimService") => SimulatedResponse.Text(405, "POST only").With("Allow", "POST"),
            ("GET" or "HEAD", "/screen") => screen.Answer(request),
            (_, var path) when path == "/folder" || path.StartsWith("/folder/", StringComparison.Ordinal)
                => await folder.AnswerAsync(request, cancellationToken),
            ("GET" or "HEAD", "") => SimulatedResponse.Text(200, "EsxVirt simulator"),
            _ => SimulatedResponse.Text(404, "Not found"),
        };

    private static SimulatedCall Describe(SimulatedRequest request)
    {
        string path = request.Path;
        string? method = request.Method == "POST" ? MethodName.Peek(request.Body) : null;
        int second = path.Length > 1 ? path.IndexOf('/', 1) : -1;
        string name = method ?? $"{request.Method} {(second < 0 ? path : path[..second])}";
        return new SimulatedCall(name, request.Target, SoapAction.VersionOf(request), request.Body);
    }
}
