using EsxVirt.Connections;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Benchmarks;

/// <summary>
/// A connection to a simulated host in this process: no socket is between, so that the code is measured.
/// </summary>
internal sealed class SimulatedConnection : IAsyncDisposable
{
    private readonly SimulatedServer _server;

    private SimulatedConnection(SimulatedServer server, Connection connection)
    {
        _server = server;
        Connection = connection;
    }

    public Connection Connection { get; }

    public static async Task<SimulatedConnection> OpenAsync(int domains)
    {
        SimulatedServer server = new(new SimulatorOptions { Vms = domains });
        return new SimulatedConnection(server, await OpenAsync(server));
    }

    public static Task<Connection> OpenAsync(SimulatedServer server) => Connection.OpenAsync(
        "esx://root@simulated/?transport=http",
        new ConnectionOptions
        {
            Credentials = Credentials.Fixed("root", server.Options.Password),
            Schemes = new Dictionary<string, SchemeRegistration>
            {
                ["esx"] = new SchemeRegistration(_ => server.CreateHandler()),
            },
        });

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        await _server.DisposeAsync();
    }
}
