using EsxVirt.VSphere.Wire.Soap;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EsxVirt.VSphere.Client;

/// <summary>How a <see cref="VimClient"/> behaves. The defaults suit a person waiting for a command.</summary>
public sealed record VimClientOptions
{
    /// <summary>
    /// From sending a call to the last byte of its answer; a standing wait for updates has its own time on top.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> waits for ever, as libvirt does.
    /// </summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Time for the logout when a client is disposed. Its failure is logged and otherwise ignored.</summary>
    public TimeSpan LogoutTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the server holds one wait for updates before it answers that there are none.</summary>
    public TimeSpan UpdateWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Objects to ask for in one answer of the property collector: a thousand, and some room for the objects that
    /// lead to them. A server may send fewer.
    /// </summary>
    public int PageSize { get; init; } = 1100;

    /// <summary>Limits of an answer; what exceeds them is an error.</summary>
    public WireLimits WireLimits { get; init; } = WireLimits.Default;

    /// <summary>Where the client logs. Bodies, passwords and cookies are never logged.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>
    /// Called when a task begins to be waited for whose caller takes no progress. What it returns gets percentages as
    /// the server tells them, and its completion when the task has ended, however it did.
    /// </summary>
    public Func<IObserver<int>>? ObserveTask { get; init; }

    /// <summary>Whether disposing the client disposes the handler that it was given.</summary>
    public bool DisposeHandler { get; init; } = true;

    /// <summary>The clock of waits and time limits.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
