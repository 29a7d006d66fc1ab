using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>The <c>runtime</c> and <c>summary</c> of a machine.</summary>
internal static class MachineState
{
    public static VirtualMachineRuntimeInfo Runtime(VirtualMachine vm)
    {
        bool on = vm.Power == Power.On;
        return new VirtualMachineRuntimeInfo
        {
            Host = vm.Host.Self,
            ConnectionState = vm.Connection,
            PowerState = MachineConfig.StateOf(vm.Power),
            FaultToleranceState = VirtualMachineFaultToleranceState.NotConfigured,
            ToolsInstallerMounted = false,
            SuspendTime = vm.Power == Power.Suspended ? vm.Server.BootTime.AddHours(3) : null,
            BootTime = on ? vm.Server.BootTime.AddMinutes(5) : null,
            SuspendInterval = 0,
            Question = vm.Question,
            MemoryOverhead = 47386624,
            MaxCpuUsage = on ? vm.Facts.Cpus * Hosts.HostHardware.CpuMhz : null,
            MaxMemoryUsage = on ? vm.Facts.MemoryMB : null,
            NumMksConnections = 0,
            RecordReplayState = VirtualMachineRecordReplayState.Inactive,
            CleanPowerOff = on ? null : true,
            OnlineStandby = false,
            ConsolidationNeeded = false,
            Paused = false,
            SnapshotInBackground = false,
        };
    }

    public static VirtualMachineSummary Summary(VirtualMachine vm) => new()
    {
        Vm = vm.Self,
        Runtime = Runtime(vm),
        Guest = GuestSummary(vm),
        Config = ConfigSummary(vm),
        Storage = new VirtualMachineStorageSummary
        {
            Committed = 2L << 30,
            Uncommitted = 6L << 30,
            Unshared = 2L << 30,
            Timestamp = vm.Server.BootTime,
        },
        QuickStats = QuickStats(vm),
        OverallStatus = vm.Status,
    };

    public static VirtualMachineConfigSummary ConfigSummary(VirtualMachine vm)
    {
        // Counting devices needs the VMX file; a machine out of reach has none.
        List<VirtualDevice> devices = vm.IsAccessible ? vm.Config.Hardware.Device : [];
        return new VirtualMachineConfigSummary
        {
            Name = vm.Name,
            Template = false,
            VmPathName = vm.VmxPath,
            MemorySizeMB = vm.Facts.MemoryMB,
            CpuReservation = (int)vm.Facts.Cpu.Reservation,
            MemoryReservation = (int)vm.Facts.Memory.Reservation,
            NumCpu = vm.Facts.Cpus,
            NumEthernetCards = devices.Count(device => device is VirtualEthernetCard),
            NumVirtualDisks = devices.Count(device => device is VirtualDisk),
            Uuid = vm.Facts.BiosUuid.ToString("D"),
            InstanceUuid = vm.Facts.InstanceUuid.ToString("D"),
            GuestId = GuestSystems.Id(vm.Facts.GuestOs),
            GuestFullName = GuestSystems.FullName(vm.Facts.GuestOs),
            Annotation = vm.Facts.Annotation,
            InstallBootRequired = false,
        };
    }

    public static VirtualMachineGuestSummary GuestSummary(VirtualMachine vm) => new()
    {
        GuestId = vm.ToolsRun ? GuestSystems.Id(vm.Facts.GuestOs) : null,
        GuestFullName = vm.ToolsRun ? GuestSystems.FullName(vm.Facts.GuestOs) : null,
        ToolsStatus = MachineGuest.ToolsStatus(vm),
        ToolsVersionStatus2 = MachineGuest.VersionStatus(vm),
        ToolsRunningStatus = MachineGuest.RunningStatus(vm),
        HostName = MachineGuest.HostName(vm),
        IpAddress = vm.ToolsRun ? MachineGuest.Address(vm, 0) : null,
    };

    public static VirtualMachineQuickStats QuickStats(VirtualMachine vm)
    {
        bool on = vm.Power == Power.On;
        int busy = (int)(new Seeded(vm.Server.Options.Seed, vm.Ordinal).Number(9) % 100);
        return new VirtualMachineQuickStats
        {
            OverallCpuUsage = on ? 20 + busy : 0,
            OverallCpuDemand = on ? 15 + busy : 0,
            GuestMemoryUsage = on ? vm.Facts.MemoryMB / 8 : 0,
            HostMemoryUsage = on ? vm.Facts.MemoryMB / 2 : 0,
            GuestHeartbeatStatus = Heartbeat(vm) is ManagedEntityStatus status ? status : ManagedEntityStatus.Gray,
            PrivateMemory = on ? vm.Facts.MemoryMB / 2 : 0,
            SharedMemory = 0,
            SwappedMemory = 0,
            BalloonedMemory = 0,
            ConsumedOverheadMemory = on ? 45 : 0,
            CompressedMemory = 0,
            UptimeSeconds = on ? (int)(vm.Server.Now - vm.Server.BootTime).TotalSeconds - 300 : 0,
        };
    }

    public static object? Heartbeat(VirtualMachine vm)
        => vm.ToolsRun ? ManagedEntityStatus.Green : ManagedEntityStatus.Gray;

    public static VirtualMachineCapability Capability() => new()
    {
        SnapshotOperationsSupported = true,
        MultipleSnapshotsSupported = true,
        SnapshotConfigSupported = true,
        PoweredOffSnapshotsSupported = true,
        MemorySnapshotsSupported = true,
        RevertToSnapshotSupported = true,
        QuiescedSnapshotsSupported = true,
        ConsolePreferencesSupported = false,
        CpuFeatureMaskSupported = true,
        ToolsAutoUpdateSupported = false,
        ToolsSyncTimeSupported = true,
        BootOptionsSupported = true,
        DiskSharesSupported = true,
        ChangeTrackingSupported = true,
        MultipleCoresPerSocketSupported = true,
        SecureBootSupported = true,
    };
}
