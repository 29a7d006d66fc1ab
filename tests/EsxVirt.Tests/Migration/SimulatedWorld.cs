using EsxVirt.Connections;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Migration;

/// <summary>
/// A vCenter, and its hosts spoken to directly; each at an address of its own, as the simulator gives them.
/// </summary>
internal sealed class SimulatedWorld : IAsyncDisposable
{
    private readonly Dictionary<string, SimulatedServer> _byAddress = [];
    private readonly List<string> _asked = [];

    public SimulatedWorld(SimulatorOptions options)
    {
        VCenter = new SimulatedServer(options with { Model = SimulatorModel.VCenter });
        _byAddress["192.0.2.10"] = VCenter;
        foreach (string name in VCenter.HostNames)
            _byAddress[$"192.0.2.{11 + _byAddress.Count - 1}"] = VCenter.OpenHost(name);
    }

    public SimulatedServer VCenter { get; }

    /// <summary>The prompts so far.</summary>
    public IReadOnlyList<string> Asked => _asked;

    public SimulatedServer Host(string name) =>
        _byAddress.Values.Single(server => server != VCenter && server.HostNames[0] == name);

    public Task<Connection> OpenAsync(string uri) => Connection.OpenAsync(
        uri,
        new ConnectionOptions
        {
            Environment = _ => null,
            Schemes = new[] { "esx", "vpx" }.ToDictionary(
                scheme => scheme, _ => new SchemeRegistration(address => _byAddress[address.Host].CreateHandler())),
            Credentials = new Credentials((request, _) =>
            {
                _asked.Add(request.Prompt);
                return ValueTask.FromResult<string?>(request.Type == CredentialType.UserName ? "" : "password");
            }),
        },
        TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        foreach (SimulatedServer server in _byAddress.Values)
            await server.DisposeAsync();
    }
}
