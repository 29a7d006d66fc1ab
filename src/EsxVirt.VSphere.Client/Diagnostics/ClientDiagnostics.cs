using System.Diagnostics;

namespace EsxVirt.VSphere.Client.Diagnostics;

/// <summary>The activity source of this client. Spans carry method, server and status, never an argument.</summary>
public static class ClientDiagnostics
{
    /// <summary>Name to listen to.</summary>
    public const string SourceName = "EsxVirt.VSphere.Client";

    private static readonly ActivitySource Source = new(SourceName);

    internal static Activity? StartCall(string system, string method, Uri server)
    {
        Activity? activity = Source.StartActivity(method, ActivityKind.Client);
        activity?.SetTag("rpc.system", system);
        activity?.SetTag("rpc.method", method);
        activity?.SetTag("server.address", server.Host);
        activity?.SetTag("server.port", server.Port);
        return activity;
    }

    internal static void SetStatus(this Activity activity, int status) =>
        activity.SetTag("http.response.status_code", status);

    internal static void Fail(this Activity activity, Exception e)
    {
        activity.SetTag("error.type", e.GetType().Name);
        activity.SetStatus(ActivityStatusCode.Error, e.Message);
    }
}
