using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <content>Moving it to another host, pool or datastore.</content>
internal sealed partial class VirtualMachine
{
    public ValueTask<ManagedObjectReference> MigrateVMTask(MigrateVMTaskRequest request, CallContext context)
    {
        if (request.State is { } state && state != MachineConfig.StateOf(Power))
            throw Faults.InvalidPowerState(MachineConfig.StateOf(Power), state);
        return Move(request, new VirtualMachineRelocateSpec { Host = request.Host, Pool = request.Pool }, context);
    }

    public ValueTask<ManagedObjectReference> RelocateVMTask(RelocateVMTaskRequest request, CallContext context)
        => Move(request, request.Spec, context);

    private ValueTask<ManagedObjectReference> Move(
        MethodRequest request, VirtualMachineRelocateSpec wanted, CallContext context)
    {
        var call = (SimulatorCall)context;
        MachinePlace place = MachinePlace.Of(this, wanted, call);
        return ValueTask.FromResult(Server.Tasks.Run(request, this, call, () =>
        {
            MachineMigration.Move(this, place);
            return null;
        }));
    }
}
