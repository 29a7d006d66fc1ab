using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>The one object whose reference every client knows.</summary>
internal sealed class ServiceInstance(SimulatorState server, ServiceContent content)
    : ManagedObject(new("ServiceInstance", "ServiceInstance")), IServiceInstance
{
    private static readonly PropertyTable<ServiceInstance> Table = new()
    {
        { "serverClock", instance => instance.Server.Now },
        {
            "capability",
            instance => new Capability
            {
                ProvisioningSupported = true,
                MultiHostSupported = instance.Server.Product.IsVCenter,
                UserShellAccessSupported = true,
            }
        },
        { "content", instance => instance.Content },
    };

    private SimulatorState Server { get; } = server;

    public ServiceContent Content { get; } = content;

    public override bool IsPublic(string path) => path.StartsWith("content", StringComparison.Ordinal);

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<ServiceContent> RetrieveServiceContent(RetrieveServiceContentRequest request, CallContext context)
        => ValueTask.FromResult(Content);

    public ValueTask<List<Event>> ValidateMigration(ValidateMigrationRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        var found = new List<Event>();
        foreach (ManagedObjectReference reference in request.Vm)
        {
            if (call.Require(reference) is not VirtualMachine machine)
                throw Faults.InvalidArgument("vm");
            Server.Admission.Check(request, machine); // what a test wants to happen to this machine
            var wanted = new VirtualMachineRelocateSpec { Host = request.Host, Pool = request.Pool };
            found.AddRange(MigrationEvents.Of(machine, MachinePlace.Of(machine, wanted, call)));
        }

        return ValueTask.FromResult(found);
    }

    public ValueTask<DateTimeOffset> CurrentTime(CurrentTimeRequest request, CallContext context)
        => ValueTask.FromResult(Server.Now);
}
