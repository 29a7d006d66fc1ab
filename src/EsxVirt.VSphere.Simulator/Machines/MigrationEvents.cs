using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>What stands against a move, as the events in which <c>ValidateMigration</c> tells it.</summary>
internal static class MigrationEvents
{
    public static IEnumerable<Event> Of(VirtualMachine vm, MachinePlace to)
    {
        foreach (LocalizedMethodFault error in MachineMigration.Errors(vm, to))
        {
            yield return Fill(
                new MigrationHostErrorEvent { DstHost = Argument(to.Host) }, vm, to, error,
                $"Cannot migrate {vm.Name} from {vm.Host.Name} to {to.Host.Name}: {error.LocalizedMessage}");
        }

        foreach (LocalizedMethodFault warning in MachineMigration.Warnings(vm))
        {
            yield return Fill(
                new MigrationWarningEvent(), vm, to, warning,
                $"Migrating {vm.Name} off host {vm.Host.Name}: {warning.LocalizedMessage}");
        }
    }

    private static MigrationEvent Fill(
        MigrationEvent item, VirtualMachine vm, MachinePlace to, LocalizedMethodFault fault, string text)
    {
        item.CreatedTime = vm.Server.Now;
        item.Host = Argument(vm.Host);
        item.Ds = new DatastoreEventArgument { Name = to.Datastore.Name, Datastore = to.Datastore.Self };
        item.Vm = new VmEventArgument { Name = vm.Name, Vm = vm.Self };
        item.Fault = fault;
        item.FullFormattedMessage = text;
        return item;
    }

    private static HostEventArgument Argument(HostSystem host) => new() { Name = host.Name, Host = host.Self };
}
