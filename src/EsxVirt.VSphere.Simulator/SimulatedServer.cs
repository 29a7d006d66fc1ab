using System.Net;

namespace EsxVirt.VSphere.Simulator;

/// <summary>
/// An ESX host or a vCenter in memory. Reached in process through <see cref="CreateHandler"/>, or over the network
/// through <see cref="ListenAsync"/>; both see the same inventory. Safe for use from many threads.
/// </summary>
public sealed class SimulatedServer : IAsyncDisposable
{
    /// <summary>Builds the inventory. Files of virtual machines are made when they are first read.</summary>
    /// <exception cref="ArgumentException">The product is unknown, or a number is out of its range.</exception>
    public SimulatedServer(SimulatorOptions? options = null)
    {
        Options = options ?? new SimulatorOptions();
    }

    /// <summary>The names that <see cref="SimulatorOptions.Product"/> takes, newest host first.</summary>
    public static IReadOnlyList<string> ProductNames { get; } =
        ["esxi-8.0", "esxi-7.0", "esxi-6.7", "esx-3.5", "gsx-2.0", "vcenter-8.0"];

    /// <summary>What this server was made from.</summary>
    public SimulatorOptions Options { get; }

    /// <summary>HTTP requests answered so far, over all handlers and ports.</summary>
    public long RequestCount { get; private set; }

    /// <summary>
    /// Requests so far by name: the SOAP method (<c>Login</c>), or verb and first path segment (<c>GET /folder</c>).
    /// A copy, taken now.
    /// </summary>
    public IReadOnlyDictionary<string, int> RequestCounts => new Dictionary<string, int>();

    /// <summary>A handler that answers in process, for any host name; no socket is opened.</summary>
    public HttpMessageHandler CreateHandler() => throw new NotSupportedException();

    /// <summary>
    /// Serves on a port until the result or the server is disposed. Port 0 takes a free one. With
    /// <paramref name="tls"/> a self-signed certificate is made for this listener.
    /// </summary>
    public Task<SimulatedListener> ListenAsync(IPEndPoint endPoint, bool tls, CancellationToken cancellationToken)
        => throw new NotSupportedException();

    /// <summary>Sets <see cref="RequestCount"/> and <see cref="RequestCounts"/> back to nothing.</summary>
    public void ResetCounts()
    {
    }

    /// <summary>Forgets all sessions, as a host does on restart: the next call of each client is not authenticated.</summary>
    public void ExpireSessions()
    {
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
