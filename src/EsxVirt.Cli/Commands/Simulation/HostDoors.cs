using System.Net;
using System.Text.Json;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Shell;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Cli.Commands.Simulation;

/// <summary>The hosts of a simulated vCenter, each served directly on a port of its own.</summary>
internal sealed class HostDoors : IAsyncDisposable
{
    private readonly List<(string Name, SimulatedServer Server, SimulatedListener Listener)> _all = [];

    /// <summary>Opens them on the ports after the vCenter's, or on free ones where that took a free one.</summary>
    public static async Task<HostDoors> OpenAsync(
        SimulatedServer vcenter, IPEndPoint endPoint, bool tls, CancellationToken cancellationToken)
    {
        var doors = new HostDoors();
        try
        {
            foreach (string name in vcenter.HostNames)
            {
                int port = endPoint.Port == 0 ? 0 : endPoint.Port + doors._all.Count + 1;
                SimulatedServer host = vcenter.OpenHost(name);
                SimulatedListener listener = await host
                    .ListenAsync(new IPEndPoint(endPoint.Address, port), tls, cancellationToken).ConfigureAwait(false);
                doors._all.Add((name, host, listener));
            }
            return doors;
        }
        catch
        {
            await doors.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public void WriteText(CommandContext context)
    {
        foreach ((string name, _, SimulatedListener listener) in _all)
            context.WriteLine($"{listener.Uri} is {name}, for root");
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteObjects("hosts", _all, host =>
        {
            json.WriteString("name", host.Name);
            json.WriteString("uri", host.Listener.Uri.ToString());
            json.WriteNumber("port", host.Listener.Port);
            if (host.Listener.Thumbprint is { } thumbprint)
                json.WriteString("thumbprint", thumbprint);
        });
    }

    public async ValueTask DisposeAsync()
    {
        foreach ((_, SimulatedServer server, _) in _all)
            await server.DisposeAsync().ConfigureAwait(false);
    }
}
