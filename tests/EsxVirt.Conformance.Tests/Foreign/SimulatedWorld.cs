using System.Net;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Conformance.Tests.Foreign;

/// <summary>A simulated vCenter and two of its hosts over plain HTTP, at loopback addresses of their own and, because
/// libvirt expects it so, on one port.</summary>
internal sealed class SimulatedWorld : IAsyncDisposable
{
    private readonly SimulatedServer _vcenter = new(
        new SimulatorOptions { Model = SimulatorModel.VCenter, Vms = 20, UserName = "root" });
    private readonly Dictionary<string, (SimulatedServer Server, string Address)> _hosts = [];
    private readonly AuthFile _authFile = new("root", "password");

    /// <summary>The port of all.</summary>
    public int Port { get; private set; }

    public IReadOnlyDictionary<string, string> Environment => _authFile.Environment;

    /// <summary>The machine <c>test</c>.</summary>
    public SimulatedMachine Machine => _vcenter.Machines[0];

    public static async Task<SimulatedWorld> StartAsync()
    {
        var world = new SimulatedWorld();
        SimulatedListener listener = await ListenAsync(world._vcenter, "127.0.0.11", 0);
        world.Port = listener.Port;
        foreach ((string name, string address) in new[] { ("esx1", "127.0.0.12"), ("esx2", "127.0.0.13") })
        {
            SimulatedServer host = world._vcenter.OpenHost(name);
            await ListenAsync(host, address, world.Port);
            world._hosts[name] = (host, address);
        }

        return world;
    }

    public string HostUri(string name, string parameters) =>
        $"esx://root@{_hosts[name].Address}:{Port}/?transport=http&{parameters}";

    public async ValueTask DisposeAsync()
    {
        foreach ((SimulatedServer server, _) in _hosts.Values)
            await server.DisposeAsync();
        await _vcenter.DisposeAsync();
        _authFile.Dispose();
    }

    private static Task<SimulatedListener> ListenAsync(SimulatedServer server, string address, int port) =>
        server.ListenAsync(
            new IPEndPoint(IPAddress.Parse(address), port), tls: false, TestContext.Current.CancellationToken);
}
