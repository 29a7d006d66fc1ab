using Microsoft.Extensions.Logging;

namespace EsxVirt.Connections;

/// <summary>The log messages of connections.</summary>
internal static partial class ConnectionLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Text}")]
    public static partial void Warning(ILogger logger, string text);
}
