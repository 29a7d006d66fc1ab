using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Cli.Shell;

/// <summary>
/// The host behind <c>test:///default</c>: simulated in this process, made when it is first connected to.
/// </summary>
internal sealed class TestHost : IAsyncDisposable
{
    private SimulatedServer? _server;

    public TestHost() => Registration = new SchemeRegistration(Connect)
    {
        Credentials = Credentials.Fixed("root", new SimulatorOptions().Password),
    };

    public SchemeRegistration Registration { get; }

    private HttpMessageHandler Connect(ConnectionUri uri) => uri is { Host: "", Path: "/default" }
        ? (_server ??= new SimulatedServer()).CreateHandler()
        : throw VirException.Create(
            VirErrorCode.InvalidArgument, VirErrorDomain.None,
            $"'{uri.Text}' names no simulated host; test:///default does");

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
