using EsxVirt.Cli.Output;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Shell;

/// <summary>The connection that the commands of one run share; opened when a command first needs it.</summary>
internal sealed class Session(ProgramSurroundings surroundings, ErrorOutput errors) : IAsyncDisposable
{
    private readonly TestHost _testHost = new();
    private Connection? _connection;

    /// <summary>As given with <c>-c</c> or <c>connect</c>; null or empty for the default.</summary>
    public string? GivenUri { get; private set; }

    public bool IsReadOnly { get; private set; }

    /// <summary>Where credentials are asked for: not among the data when that is JSON.</summary>
    public TextWriter Prompts { get; set; } = surroundings.Output;

    /// <summary>Whether missing credentials may be asked for.</summary>
    public bool MayAsk { get; set; } = true;

    /// <summary>The URI to use, or null when neither the user nor the environment names one.</summary>
    public string? Uri =>
        NullIfEmpty(GivenUri)
        ?? NullIfEmpty(surroundings.Variable("VIRSH_DEFAULT_CONNECT_URI"))
        ?? NullIfEmpty(surroundings.Variable("LIBVIRT_DEFAULT_URI"));

    /// <summary>Says what to connect to next; nothing is opened yet.</summary>
    public void Select(string? uri, bool readOnly) => (GivenUri, IsReadOnly) = (uri, readOnly);

    /// <summary>The open connection; opens it if there is none.</summary>
    /// <exception cref="CommandFailure">It cannot be opened.</exception>
    public async ValueTask<Connection> ConnectAsync(CancellationToken cancellationToken)
    {
        if (_connection is not null)
            return _connection;

        string uri = Uri ?? throw new CommandFailure("failed to connect to the hypervisor", VirException.Create(
            VirErrorCode.InvalidArgument, VirErrorDomain.None,
            "no connection URI: give one with -c, VIRSH_DEFAULT_CONNECT_URI or LIBVIRT_DEFAULT_URI"));
        return _connection = await CommandFailure.UnderAsync(
            "failed to connect to the hypervisor", Connection.OpenAsync(uri, Options(IsReadOnly), cancellationToken))
            .ConfigureAwait(false);
    }

    /// <summary>Opens another connection, which the caller closes, and asks for its credentials likewise.</summary>
    /// <exception cref="VirException">It cannot be opened.</exception>
    public Task<Connection> OpenOtherAsync(string uri, CancellationToken cancellationToken) =>
        Connection.OpenAsync(uri, Options(readOnly: false), cancellationToken);

    /// <summary>Logs out; the next command that needs a connection opens one again.</summary>
    public async Task DisconnectAsync()
    {
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await DisconnectAsync().ConfigureAwait(false);
        await _testHost.DisposeAsync().ConfigureAwait(false);
    }

    private ConnectionOptions Options(bool readOnly) => new()
    {
        ReadOnly = readOnly,
        Credentials = MayAsk ? new Credentials(new CredentialPrompt(surroundings, () => Prompts).AskAsync) : null,
        Schemes = new Dictionary<string, SchemeRegistration>(surroundings.Schemes)
        {
            ["test"] = _testHost.Registration,
        },
        Environment = surroundings.Variable,
        Warning = errors.Warning,
        ObserveTask = errors.Tasks.Begin,
    };

    private static string? NullIfEmpty(string? text) => text is { Length: > 0 } ? text : null;
}
