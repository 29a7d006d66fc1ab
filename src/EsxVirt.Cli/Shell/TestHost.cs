using EsxVirt.Connections;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Cli.Shell;

/// <summary>The host behind <c>test:///default</c>: simulated in this process, made when it is first connected to.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private SimulatedServer? _server;

    public TestHost() => Registration = new SchemeRegistration(_ => (_server ??= new SimulatedServer()).CreateHandler())
    {
        Credentials = Credentials.Fixed("root", new SimulatorOptions().Password),
    };

    public SchemeRegistration Registration { get; }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
