namespace EsxVirt.VSphere.Simulator.Http;

/// <summary>
/// Every request passes here: it is counted, delayed, perhaps troubled, and then sent to the service that its path
/// names.
/// </summary>
internal sealed class FrontDoor(
    SimulatorOptions options,
    SoapService soap,
    FolderService folder,
    ScreenService screen,
    VersionsService versions)
{
    public RequestLog Log { get; } = new();

    /// <summary>Asked about each request after it was counted; null or no trouble lets it pass.</summary>
    public Func<SimulatedCall, SimulatedTrouble?>? Interceptor { get; set; }

    public async Task<SimulatedResponse> AnswerAsync(SimulatedRequest request, CancellationToken cancellationToken)
    {
        SimulatedCall call = Describe(request);
        Log.Add(call.Name);
        SimulatedTrouble? trouble = Interceptor?.Invoke(call);
        TimeSpan wait = options.Latency + (trouble?.Delays ?? TimeSpan.Zero);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, cancellationToken);
        if (trouble is { Drops: true })
            return SimulatedResponse.Text(0, "") with { Drops = true };
        if (trouble is { Status: int status })
            return new SimulatedResponse(status, trouble.ContentType, trouble.Body);
        return await RouteAsync(request, cancellationToken);
    }

    private async ValueTask<SimulatedResponse> RouteAsync(SimulatedRequest request, CancellationToken cancellationToken)
        => (request.Method, request.Path.TrimEnd('/')) switch
        {
            ("POST", "/sdk" or "/sdk/vimService") => await soap.AnswerAsync(request, cancellationToken),
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
