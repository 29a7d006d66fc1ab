using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Machines;
using EsxVirt.VSphere.Wire.Dispatch;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Objects;

/// <summary>Looks whether a machine can be moved, and moves nothing.</summary>
internal sealed class VirtualMachineProvisioningChecker(ManagedObjectReference self, SimulatorState server)
    : ManagedObject(self), IVirtualMachineProvisioningChecker
{
    private static readonly PropertyTable<VirtualMachineProvisioningChecker> Table = new();

    public override bool TryRead(string path, out object? value, out string rest)
        => Table.TryRead(this, path, out value, out rest);

    public ValueTask<ManagedObjectReference> CheckRelocateTask(CheckRelocateTaskRequest request, CallContext context)
    {
        var call = (SimulatorCall)context;
        if (call.Require(request.Vm) is not VirtualMachine vm)
            throw Faults.InvalidArgument("vm");
        MachinePlace place = MachinePlace.Of(vm, request.Spec, call);
        return ValueTask.FromResult(server.Tasks.Run(request, place.Host, call, () => new List<CheckResult>
        {
            new()
            {
                Vm = vm.Self,
                Host = place.Host.Self,
                Warning = [.. MachineMigration.Warnings(vm)],
                Error = [.. MachineMigration.Errors(vm, place)],
            },
        }));
    }
}
