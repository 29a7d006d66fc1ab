using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EsxVirt.Connections;

/// <summary>What the application brings to a connection beside the URI.</summary>
public sealed record ConnectionOptions
{
    /// <summary>Null means that nobody can be asked: the authentication file must give what the URI leaves
    /// open.</summary>
    public Credentials? Credentials { get; init; }

    /// <summary>Refuses every call that would change the server (<c>VIR_CONNECT_RO</c>).</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Schemes that the application serves itself, by lower-case name: a scheme of its own (<c>test</c>), or
    /// another way to reach <c>esx</c>, <c>gsx</c> or <c>vpx</c> hosts.</summary>
    public IReadOnlyDictionary<string, SchemeRegistration> Schemes { get; init; } =
        new Dictionary<string, SchemeRegistration>();

    /// <summary>Loggers for requests and warnings; nothing is logged by default. Passwords never are.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>Receives each warning of the connection (an ignored URI parameter, a host in maintenance mode) when it
    /// arises; may be called from any thread.</summary>
    public Action<string>? Warning { get; init; }

    /// <summary>
    /// Called when the connection begins to wait for a task of the server whose caller takes no progress. What it
    /// returns gets percentages as the server tells them (a short task tells none), and its completion when the task
    /// has ended, however it did; it may be called from any thread.
    /// </summary>
    public Func<IObserver<int>>? ObserveTask { get; init; }

    /// <summary>Reads an environment variable, which decides where the authentication file is; the process's own by
    /// default.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>Measures waits and time limits; a test hands in one that hurries.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
