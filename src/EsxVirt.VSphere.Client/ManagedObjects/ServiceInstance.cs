using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Client.ManagedObjects;

/// <summary>The root of every server, the one object whose reference is known beforehand.</summary>
public sealed class ServiceInstance : ManagedObject
{
    internal ServiceInstance(VimClient client)
        : base(client, WellKnown)
    {
    }

    internal static ManagedObjectReference WellKnown => new("ServiceInstance", "ServiceInstance");

    /// <summary>The server's clock. The cheapest call that needs a session, and so a sign of life.</summary>
    public Task<DateTimeOffset> GetCurrentTimeAsync(CancellationToken cancellationToken) =>
        Client.InvokeAsync(new CurrentTimeRequest { This = Reference }, cancellationToken);
}
