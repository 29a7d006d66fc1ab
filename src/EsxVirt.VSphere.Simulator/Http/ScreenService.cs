using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Simulator.Sessions;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary><c>/screen?id=</c>: what a running machine shows, as a picture.</summary>
internal sealed class ScreenService(SimulatorState server)
{
    public SimulatedResponse Answer(SimulatedRequest request)
    {
        if (!server.Gatekeeper.Admits(request))
            return Gatekeeper.Challenge;
        string id = Uri.UnescapeDataString(request.RawQuery("id") ?? "");
        lock (server.Store.Gate)
            return server.Store.TryFind(new("VirtualMachine", id), out VirtualMachine? machine)
                && machine.Power == Power.On
                ? new SimulatedResponse(200, "image/png", machine.DrawScreen())
                : SimulatedResponse.Text(404, "No such screen");
    }
}
