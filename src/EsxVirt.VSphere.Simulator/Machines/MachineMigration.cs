using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// Moves machines between the hosts, pools and datastores of a vCenter, and says beforehand what stands against it.
/// </summary>
internal static class MachineMigration
{
    /// <summary>
    /// What makes the move impossible: what a test wants, else disks and networks out of the new host's reach.
    /// </summary>
    public static IEnumerable<LocalizedMethodFault> Errors(VirtualMachine vm, MachinePlace to)
    {
        foreach (SimulatedFault fault in vm.Script.MigrationErrors)
            yield return fault.ToLocalized();
        if (!to.Host.Datastores.Contains(to.Datastore))
            yield return UnreachableDisk(vm);
        foreach (VirtualDevice card in vm.Config.Hardware.Device)
            if (NetworkOf(card) is { } network && IsOn(vm.Host, network) && !IsOn(to.Host, network))
                yield return UnreachableNetwork(card, network, vm.Power == Profiles.Power.On);
    }

    /// <summary>What may go wrong.</summary>
    public static IEnumerable<LocalizedMethodFault> Warnings(VirtualMachine vm) => vm.Script.MigrationWarnings
        .Select(text => new LocalizedMethodFault { Fault = new MigrationFault(), LocalizedMessage = text });

    /// <summary>Does it.</summary>
    /// <exception cref="SoapFaultException">The first thing that makes it impossible; nothing is moved.</exception>
    public static void Move(VirtualMachine vm, MachinePlace to)
    {
        if (Errors(vm, to).FirstOrDefault() is { } error)
            throw new SoapFaultException(error.Fault, error.LocalizedMessage ?? "");
        if (to.Datastore != vm.Datastore)
            MoveFiles(vm, to.Datastore);
        MoveTo(vm, to);
    }

    private static void MoveFiles(VirtualMachine vm, Datastore to)
    {
        if (!vm.Datastore.Files.TryMoveDirectory(vm.Directory, to.Files))
        {
            throw new SoapFaultException(
                new FileAlreadyExists { File = $"[{to.Name}] {vm.Directory}" },
                $"Cannot complete the operation because the file or folder [{to.Name}] {vm.Directory} already exists");
        }

        vm.Datastore.Machines.Remove(vm);
        vm.Server.Store.Touch(vm.Datastore);
        vm.Datastore = to;
        to.Machines.Add(vm);
        vm.Server.Store.Touch(to);
    }

    private static void MoveTo(VirtualMachine vm, MachinePlace to)
    {
        Inventory.InventoryStore store = vm.Server.Store;
        if (to.Host != vm.Host)
        {
            if (store.TryFind(vm.Host.ConfigManager.AutoStartManager, out HostAutoStartManager? autostart))
                autostart.Forget(vm);
            vm.Host.Machines.Remove(vm);
            store.Touch(vm.Host);
            to.Host.Machines.Add(vm);
            store.Touch(to.Host);
        }

        vm.Pool.Machines.Remove(vm);
        store.Touch(vm.Pool);
        to.Pool.Machines.Add(vm);
        store.Touch(to.Pool);
        if (to.Folder is { } folder && folder != vm.Parent)
        {
            (vm.Parent as Folder)?.Items.Remove(vm);
            folder.Add(vm);
            store.Touch(folder);
        }

        (vm.Host, vm.Pool) = (to.Host, to.Pool);
        vm.ForgetConfig();
        store.TouchMoved(vm);
    }

    private static LocalizedMethodFault UnreachableDisk(VirtualMachine vm) => new()
    {
        Fault = new CannotAccessVmDisk
        {
            Device = "Hard disk 1",
            Backing = $"[{vm.Datastore.Name}] {vm.Directory}",
            Connected = true,
            Fault = SimulatedFault.FileNotFound($"[{vm.Datastore.Name}] {vm.Directory}").ToLocalized(),
        },
        LocalizedMessage = "Virtual disk 'Hard disk 1' is not accessible on the host: "
            + $"Unable to access file [{vm.Datastore.Name}] {vm.Directory}",
    };

    private static LocalizedMethodFault UnreachableNetwork(VirtualDevice card, string network, bool connected) => new()
    {
        Fault = new CannotAccessNetwork { Device = LabelOf(card), Backing = network, Connected = connected },
        LocalizedMessage =
            $"Currently connected network interface '{LabelOf(card)}' uses network '{network}', "
                + "which is not accessible.",
    };

    private static string LabelOf(VirtualDevice card) => card.DeviceInfo?.Label ?? "Network adapter";

    private static string? NetworkOf(VirtualDevice device)
        => device.Backing is VirtualEthernetCardNetworkBackingInfo { DeviceName: { Length: > 0 } name } ? name : null;

    private static bool IsOn(HostSystem host, string network) => host.Networks.Exists(item => item.Name == network);
}
