using System.Net;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Conformance.Tests.Foreign;

/// <summary>Our simulator on a free loopback port, with what a client needs to log in to it.</summary>
internal sealed class SimulatedHost : IAsyncDisposable
{
    private readonly SimulatedServer _server;
    private readonly SimulatedListener _listener;
    private readonly AuthFile _authFile;
    private readonly bool _tls;

    private SimulatedHost(SimulatedServer server, SimulatedListener listener, bool tls)
    {
        _server = server;
        _listener = listener;
        _tls = tls;
        UserName = server.Options.UserName ?? "root";
        _authFile = new AuthFile(UserName, server.Options.Password);
    }

    public SimulatedServer Server => _server;

    public int Port => _listener.Port;

    public string UserName { get; }

    public string Password => _server.Options.Password;

    /// <summary>SHA-256 of the listener's certificate; null without TLS.</summary>
    public string? Thumbprint => _listener.Thumbprint;

    /// <summary>The environment that brings the password to virsh and esxvirt.</summary>
    public IReadOnlyDictionary<string, string> Environment => _authFile.Environment;

    public static async Task<SimulatedHost> StartAsync(
        string product, int vms, bool tls = false, SimulatorStorage storage = SimulatorStorage.Usual)
    {
        SimulatedServer server = new(new SimulatorOptions
        {
            Product = product,
            Vms = vms,
            Storage = storage,
            UserName = product.StartsWith("vcenter", StringComparison.Ordinal) ? "administrator" : "root",
        });
        SimulatedListener listener = await server.ListenAsync(
            new IPEndPoint(IPAddress.Loopback, 0), tls, TestContext.Current.CancellationToken);
        return new SimulatedHost(server, listener, tls);
    }

    /// <summary>The connection URI of a host (<c>esx</c>, <c>gsx</c>) or of a path in a vCenter (<c>vpx</c>).</summary>
    public string ConnectionUri(string scheme = "esx", string path = "", string parameters = "")
    {
        string transport = _tls ? "no_verify=1" : "transport=http";
        return $"{scheme}://{UserName}@127.0.0.1:{Port}/{path}?{transport}{(parameters == "" ? "" : "&" + parameters)}";
    }

    public async ValueTask DisposeAsync()
    {
        await _listener.DisposeAsync();
        await _server.DisposeAsync();
        _authFile.Dispose();
    }
}
