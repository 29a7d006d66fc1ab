using EsxVirt.Connections;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Support;

/// <summary>Connections to a simulated server in this process.</summary>
internal static class SimulatedConnection
{
    public static Task<Connection> OpenAsync(SimulatedServer server, string uri = "esx://host.example.com/") =>
        Connection.OpenAsync(uri, Options(server), TestContext.Current.CancellationToken);

    public static ConnectionOptions Options(SimulatedServer server) => new()
    {
        Environment = _ => null,
        Credentials = Credentials.Fixed(server.UserName, server.Options.Password),
        Schemes = new[] { "esx", "gsx", "vpx" }
            .ToDictionary(scheme => scheme, _ => new SchemeRegistration(_ => server.CreateHandler())),
    };
}
