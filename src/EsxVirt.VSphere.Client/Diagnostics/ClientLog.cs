using Microsoft.Extensions.Logging;

namespace EsxVirt.VSphere.Client.Diagnostics;

/// <summary>Every line that this client can log. None takes a request, an answer, a password or a cookie.</summary>
internal static partial class ClientLog
{
    [LoggerMessage(1, LogLevel.Debug, "{Method} on {Server}: {Status}, {Bytes} bytes in {Milliseconds} ms")]
    public static partial void Answered(
        ILogger logger, string method, string server, int status, long bytes, long milliseconds);

    [LoggerMessage(2, LogLevel.Debug, "{Method} on {Server} failed after {Milliseconds} ms: {Reason}")]
    public static partial void Failed(ILogger logger, string method, string server, long milliseconds, string reason);

    [LoggerMessage(3, LogLevel.Debug, "{Server} offers API {Offered}; using {Version}")]
    public static partial void Negotiated(ILogger logger, string server, string offered, string version);

    [LoggerMessage(4, LogLevel.Information, "The session on {Server} has expired; logging in again")]
    public static partial void LoggingInAgain(ILogger logger, string server);

    [LoggerMessage(5, LogLevel.Warning, "Logout from {Server} failed: {Reason}")]
    public static partial void LogoutFailed(ILogger logger, string server, string reason);

    [LoggerMessage(6, LogLevel.Warning, "Waiting for updates of {Server} ended: {Reason}")]
    public static partial void UpdatesEnded(ILogger logger, string server, string reason);

    [LoggerMessage(7, LogLevel.Warning, "Task {Task} was given up and goes on: {Reason}")]
    public static partial void TaskGoesOn(ILogger logger, string task, string reason);

    [LoggerMessage(8, LogLevel.Information, "Waiting for updates of {Server} once more: {Reason}")]
    public static partial void WaitRepeated(ILogger logger, string server, string reason);
}
