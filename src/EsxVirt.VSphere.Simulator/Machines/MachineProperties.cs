using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// What a virtual machine answers. The leaves come from its facts, so that a list of ten thousand reads no VMX file.
/// </summary>
internal static class MachineProperties
{
    public static PropertyTable<VirtualMachine> Table => new()
    {
        // Leaves that lists ask for.
        { "config.name", vm => vm.Name },
        { "config.uuid", vm => vm.Facts.BiosUuid.ToString("D") },
        { "config.instanceUuid", vm => vm.Facts.InstanceUuid.ToString("D") },
        { "config.template", _ => false },
        { "config.version", vm => $"vmx-{vm.Facts.HardwareVersion:00}" },
        { "config.guestId", vm => GuestSystems.Id(vm.Facts.GuestOs) },
        { "config.guestFullName", vm => GuestSystems.FullName(vm.Facts.GuestOs) },
        { "config.annotation", vm => vm.Facts.Annotation },
        { "config.hardware.memoryMB", vm => vm.Facts.MemoryMB },
        { "config.hardware.numCPU", vm => vm.Facts.Cpus },
        { "config.hardware.numCoresPerSocket", vm => vm.Facts.CoresPerSocket },
        { "config.cpuAllocation", vm => MachineConfig.CpuAllocation(vm.Facts) },
        { "config.memoryAllocation", vm => MachineConfig.MemoryAllocation(vm.Facts) },
        { "config.files", MachineConfig.Files },
        { "config.files.vmPathName", vm => vm.VmxPath },
        { "runtime.powerState", vm => MachineConfig.StateOf(vm.Power) },
        { "runtime.connectionState", vm => vm.Connection },
        { "runtime.host", vm => vm.Host.Self },
        { "runtime.question", vm => vm.Question },
        { "summary.quickStats", MachineState.QuickStats },
        { "summary.config", MachineState.ConfigSummary },
        { "summary.runtime", MachineState.Runtime },
        { "summary.guest", MachineState.GuestSummary },

        // Whole properties.
        { "capability", _ => MachineState.Capability() },
        { "config", vm => vm.Config },
        { "layout", MachineLayout.Layout },
        { "layoutEx", MachineLayout.LayoutEx },
        { "storage", MachineLayout.Storage },
        { "environmentBrowser", vm => (vm.Host.Parent as ComputeResource)?.EnvironmentBrowser.Self },
        { "resourcePool", vm => vm.Pool.Self },
        { "parentVApp", _ => null },
        { "resourceConfig", vm => MachineConfig.Resources(vm) },
        { "runtime", MachineState.Runtime },
        { "guest", MachineGuest.Describe },
        { "summary", MachineState.Summary },
        { "datastore", vm => new List<ManagedObjectReference> { vm.Datastore.Self } },
        { "network", vm => vm.Networks() },
        { "snapshot", vm => vm.Snapshots.Describe() },
        { "rootSnapshot", vm => vm.Snapshots.Roots.Select(node => node.Snapshot.Self).ToList() },
        { "guestHeartbeatStatus", MachineState.Heartbeat },
    };
}
