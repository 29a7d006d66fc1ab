using EsxVirt.Vmx;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>The <c>config</c> of a machine: its facts, and the devices and options of its VMX file.</summary>
internal static class MachineConfig
{
    public static VirtualMachinePowerState StateOf(Power power) => power switch
    {
        Power.On => VirtualMachinePowerState.PoweredOn,
        Power.Suspended => VirtualMachinePowerState.Suspended,
        _ => VirtualMachinePowerState.PoweredOff,
    };

    public static VirtualMachineConfigInfo Describe(VirtualMachine vm)
    {
        VmxDocument vmx = vm.Vmx;
        MachineFacts facts = vm.Facts;
        return new VirtualMachineConfigInfo
        {
            ChangeVersion = vm.ChangeVersion,
            Modified = DateTimeOffset.UnixEpoch,
            Name = vm.Name,
            GuestFullName = GuestSystems.FullName(facts.GuestOs),
            Version = $"vmx-{facts.HardwareVersion:00}",
            Uuid = facts.BiosUuid.ToString("D"),
            InstanceUuid = facts.InstanceUuid.ToString("D"),
            LocationId = facts.BiosUuid.ToString("D"),
            Template = false,
            GuestId = GuestSystems.Id(facts.GuestOs),
            AlternateGuestName = "",
            Annotation = facts.Annotation,
            Files = Files(vm),
            Tools = new ToolsConfigInfo
            {
                ToolsVersion = vm.HasTools ? MachineGuest.ToolsVersion : 0,
                SyncTimeWithHost = false,
                ToolsUpgradePolicy = "manual",
            },
            Flags = new VirtualMachineFlagInfo
            {
                EnableLogging = true,
                DisableAcceleration = false,
                SnapshotDisabled = false,
                SnapshotLocked = false,
                DiskUuidEnabled = false,
            },
            DefaultPowerOps = new VirtualMachineDefaultPowerOpInfo
            {
                PowerOffType = "soft",
                SuspendType = "soft",
                ResetType = "soft",
                DefaultPowerOffType = "soft",
                DefaultSuspendType = "soft",
                DefaultResetType = "soft",
                StandbyAction = "checkpoint",
            },
            Hardware = new VirtualHardware
            {
                NumCPU = facts.Cpus,
                NumCoresPerSocket = facts.CoresPerSocket,
                MemoryMB = facts.MemoryMB,
                VirtualICH7MPresent = false,
                VirtualSMCPresent = false,
                Device = VmxHardware.Read(vmx, vm),
            },
            CpuAllocation = CpuAllocation(facts),
            MemoryAllocation = MemoryAllocation(facts),
            MemoryHotAddEnabled = vm.MemoryHotAdd,
            CpuHotAddEnabled = vm.CpuHotAdd,
            CpuHotRemoveEnabled = vm.CpuHotRemove,
            CpuAffinity = Affinity(vmx),
            ExtraConfig = ExtraConfig(vmx),
            DatastoreUrl = [new VirtualMachineConfigInfoDatastoreUrlPair
            {
                Name = vm.Datastore.Name,
                Url = vm.Datastore.MountPath,
            }],
            SwapPlacement = "inherit",
            BootOptions = new VirtualMachineBootOptions
            {
                BootDelay = 0,
                EnterBIOSSetup = false,
                EfiSecureBootEnabled = IsTrue(vmx["uefi.secureBoot.enabled"]),
                BootRetryEnabled = false,
                BootRetryDelay = 10000,
            },
            ChangeTrackingEnabled = false,
            Firmware = vmx["firmware"] ?? "bios",
            MaxMksConnections = 40,
            GuestAutoLockEnabled = false,
            MemoryReservationLockedToMax = false,
            NestedHVEnabled = false,
            VPMCEnabled = false,
        };
    }

    public static VirtualMachineFileInfo Files(VirtualMachine vm)
    {
        string directory = vm.Directory.Length == 0
            ? $"[{vm.Datastore.Name}]" : $"[{vm.Datastore.Name}] {vm.Directory}/";
        return new VirtualMachineFileInfo
        {
            VmPathName = vm.VmxPath,
            SnapshotDirectory = directory,
            SuspendDirectory = directory,
            LogDirectory = directory,
        };
    }

    public static ResourceConfigSpec Resources(VirtualMachine vm) => new()
    {
        Entity = vm.Self,
        CpuAllocation = CpuAllocation(vm.Facts),
        MemoryAllocation = MemoryAllocation(vm.Facts),
    };

    public static ResourceAllocationInfo CpuAllocation(MachineFacts facts) => Allocate(facts.Cpu, 1000 * facts.Cpus);

    public static ResourceAllocationInfo MemoryAllocation(MachineFacts facts)
        => Allocate(facts.Memory, 10 * facts.MemoryMB);

    private static ResourceAllocationInfo Allocate(Allocation allocation, int normalShares) => new()
    {
        Reservation = allocation.Reservation,
        ExpandableReservation = false,
        Limit = allocation.Limit,
        Shares = new SharesInfo
        {
            Shares = allocation.Level switch
            {
                "low" => normalShares / 2,
                "high" => normalShares * 2,
                "custom" => allocation.Shares,
                _ => normalShares,
            },
            Level = new SharesLevel(allocation.Level),
        },
    };

    private static VirtualMachineAffinityInfo? Affinity(VmxDocument vmx)
        => vmx["sched.cpu.affinity"] is { } set && set != "all"
            ? new VirtualMachineAffinityInfo { AffinitySet = [.. set.Split(',').Select(int.Parse)] }
            : null;

    // Options without a place of their own in the API, as hosts list them.
    private static List<OptionValue> ExtraConfig(VmxDocument vmx)
        => [.. vmx.Entries
            .Where(entry => Extras.Any(prefix => entry.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            .Select(entry => new OptionValue { Key = entry.Key, Value = vmx.GetText(entry.Key) })];

    private static readonly string[] Extras =
        ["nvram", "svga.present", "pciBridge", "RemoteDisplay", "isolation", "sharedFolder", "vm.genid", "smbios",
            "tools.", "esxvirt."];

    public static bool IsTrue(string? text) => string.Equals(text, "TRUE", StringComparison.OrdinalIgnoreCase);
}
