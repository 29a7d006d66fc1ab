using System.Globalization;
using EsxVirt.Vmx;
using EsxVirt.VSphere.Simulator.Hosts;
using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Objects;
using EsxVirt.VSphere.Simulator.Profiles;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Machines;

/// <summary>
/// Gives a machine the values of a configuration: memory, processors, shares of the host, notes, hot plug, and further
/// settings of its VMX file. All or nothing is taken over.
/// </summary>
internal static class MachineReconfiguration
{
    private const int MostMemoryMB = 24 << 20;
    private const int MostShares = 1_000_000;

    private static readonly HashSet<string> Known =
    [
        "annotation", "numCPUs", "numCoresPerSocket", "memoryMB", "memoryHotAddEnabled", "cpuHotAddEnabled",
        "cpuHotRemoveEnabled", "cpuAllocation", "memoryAllocation", "extraConfig", "changeVersion", "name", "guestId",
        "cpuAffinity", "firmware", "bootOptions", "deviceChange",
    ];

    /// <summary>Refuses what no state of the machine would make right.</summary>
    /// <exception cref="Wire.Soap.SoapFaultException">
    /// <c>InvalidArgument</c> naming the member; <c>NotSupported</c> for a member that this server does not change.
    /// </exception>
    public static void CheckValues(VirtualMachine vm, VirtualMachineConfigSpec spec)
    {
        if (spec.WireType.Members.FirstOrDefault(
                member => IsSet(spec.GetMember(member.Name)) && !Known.Contains(member.Name)) is { } unknown)
            throw Faults.NotSupported($"configSpec.{unknown.Name}");
        MachineFacts wanted = Merge(vm.Facts, spec);
        Require(
            spec.MemoryMB is not { } size || size is > 0 and <= MostMemoryMB && size % 4 == 0,
            "memoryMB", "a multiple of 4 MB that the host can give");
        Require(
            wanted.Cpus >= 1 && wanted.Cpus <= HostState.MaxVcpus(vm.Server.HostProduct),
            "numCPUs", "a number that the host can give");
        Require(
            wanted.CoresPerSocket >= 1 && wanted.Cpus % wanted.CoresPerSocket == 0,
            "numCoresPerSocket", "the number of processors is a multiple of it");
        Require(spec.Firmware is null or "bios" or "efi", "firmware", "bios or efi");
        Require(
            spec.GuestId is null || GuestSystems.FromId(spec.GuestId) is not null, "guestId",
            "a known guest operating system");
        Require(spec.ExtraConfig.All(option => IsKey(option.Key)), "extraConfig", "keys of a VMX file");
        if (spec.CpuAllocation is not null)
            CheckAllocation(wanted.Cpu, "cpuAllocation");
        if (spec.MemoryAllocation is not null)
        {
            CheckAllocation(wanted.Memory, "memoryAllocation");
            Require(
                wanted.Memory.Reservation <= wanted.MemoryMB, "memoryAllocation.reservation",
                "not above the memory's size");
        }
    }

    /// <exception cref="Wire.Soap.SoapFaultException">
    /// <c>CpuHotPlugNotSupported</c>, <c>MemoryHotPlugNotSupported</c> or <c>InvalidPowerState</c>: what the machine,
    /// running or suspended, does not let itself be given.
    /// </exception>
    public static void Apply(VirtualMachine vm, VirtualMachineConfigSpec spec)
    {
        if (spec.ChangeVersion is { Length: > 0 } version && version != vm.ChangeVersion)
            throw Faults.ConcurrentAccess();
        MachineFacts wanted = Merge(vm.Facts, spec);
        CheckState(vm, wanted, spec);
        if (wanted.Name != vm.Facts.Name)
            MachineNames.Check(vm, wanted.Name);
        var devices = new DeviceChanges(vm, spec);
        vm.Redefine(wanted, vmx =>
        {
            Write(vmx, wanted, spec);
            devices.Apply(vmx);
        });
    }

    // Keys of VMX files.
    private static bool IsKey(string key) => key.Length > 0 && char.IsAsciiLetter(key[0])
        && key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or ':' or '.' or '-');

    private static MachineFacts Merge(MachineFacts facts, VirtualMachineConfigSpec spec) => facts with
    {
        Name = spec.Name is { Length: > 0 } name ? Escapes.Unpercent(name) : facts.Name,
        GuestOs = spec.GuestId is { } guest ? GuestSystems.FromId(guest)! : facts.GuestOs,
        Annotation = spec.Annotation ?? facts.Annotation,
        Cpus = spec.NumCPUs ?? facts.Cpus,
        CoresPerSocket = spec.NumCoresPerSocket ?? facts.CoresPerSocket,
        MemoryMB = spec.MemoryMB is { } size ? (int)Math.Min(size, int.MaxValue) : facts.MemoryMB,
        Cpu = Merge(facts.Cpu, spec.CpuAllocation),
        Memory = Merge(facts.Memory, spec.MemoryAllocation),
    };

    private static Allocation Merge(Allocation allocation, ResourceAllocationInfo? info) => new(
        info?.Reservation ?? allocation.Reservation,
        info?.Limit ?? allocation.Limit,
        info?.Shares?.Level.Value ?? allocation.Level,
        info?.Shares is null ? allocation.Shares : info.Shares.Level == SharesLevel.Custom ? info.Shares.Shares : 0);

    private static void CheckAllocation(Allocation wanted, string member)
    {
        Require(wanted.Reservation >= 0, $"{member}.reservation", "not below 0");
        Require(
            wanted.Limit == -1 || wanted.Limit >= wanted.Reservation, $"{member}.limit",
            "-1, or at least the reservation");
        Require(wanted.Level is "low" or "normal" or "high" or "custom", $"{member}.shares.level", "a known level");
        Require(wanted.Shares is >= 0 and <= MostShares, $"{member}.shares.shares", "from 0 to 1000000");
    }

    private static void CheckState(VirtualMachine vm, MachineFacts wanted, VirtualMachineConfigSpec spec)
    {
        if (vm.Power == Power.Off)
            return;
        bool isHeld = vm.Power == Power.Suspended;
        int cpus = wanted.Cpus - vm.Facts.Cpus;
        int memory = wanted.MemoryMB - vm.Facts.MemoryMB;
        bool switchesHotPlug = spec.CpuHotAddEnabled is not null || spec.CpuHotRemoveEnabled is not null
            || spec.MemoryHotAddEnabled is not null;
        if (switchesHotPlug || wanted.CoresPerSocket != vm.Facts.CoresPerSocket || memory < 0
            || spec.Firmware is not null || spec.BootOptions is not null || spec.GuestId is not null
            || isHeld && (cpus != 0 || memory != 0))
            throw Faults.InvalidPowerState(MachineConfig.StateOf(vm.Power), VirtualMachinePowerState.PoweredOff);
        if (cpus > 0 && !vm.CpuHotAdd || cpus < 0 && !vm.CpuHotRemove)
            throw Faults.CpuHotPlugNotSupported();
        if (memory > 0 && !vm.MemoryHotAdd)
            throw Faults.MemoryHotPlugNotSupported();
    }

    private static void Write(VmxDocument vmx, MachineFacts facts, VirtualMachineConfigSpec spec)
    {
        if (spec.MemoryMB is not null)
            vmx.SetText("memsize", Number(facts.MemoryMB));
        if (spec.NumCPUs is not null)
            vmx.SetText("numvcpus", Number(facts.Cpus));
        if (spec.NumCoresPerSocket is not null)
            vmx.SetText("cpuid.coresPerSocket", Number(facts.CoresPerSocket));
        if (spec.GuestId is not null)
            vmx.SetText("guestOS", facts.GuestOs);
        if (spec.Firmware is { } firmware)
            vmx.SetText("firmware", firmware);
        if (spec.BootOptions?.EfiSecureBootEnabled is { } secure)
            vmx.SetText("uefi.secureBoot.enabled", secure ? "TRUE" : "FALSE");
        if (spec.CpuAffinity is { } affinity)
            Put(vmx, "sched.cpu.affinity", string.Join(',', affinity.AffinitySet));
        if (spec.CpuAllocation is not null)
        {
            WriteAllocation(vmx, "cpu", facts.Cpu);
            vmx.SetText("sched.cpu.units", "mhz");
        }
        if (spec.MemoryAllocation is not null)
        {
            WriteAllocation(vmx, "mem", facts.Memory);
            vmx.SetText("sched.mem.minSize", Number(facts.Memory.Reservation));
        }
        Switch(vmx, "vcpu.hotadd", spec.CpuHotAddEnabled);
        Switch(vmx, "vcpu.hotremove", spec.CpuHotRemoveEnabled);
        Switch(vmx, "mem.hotadd", spec.MemoryHotAddEnabled);
        if (spec.Annotation is { } annotation)
            Put(vmx, "annotation", annotation);
        foreach (OptionValue option in spec.ExtraConfig)
            Put(vmx, option.Key, Convert.ToString(option.Value, CultureInfo.InvariantCulture) ?? "");
    }

    private static void WriteAllocation(VmxDocument vmx, string resource, Allocation allocation)
    {
        vmx.SetText($"sched.{resource}.min", Number(allocation.Reservation));
        Put(vmx, $"sched.{resource}.max", allocation.Limit < 0 ? "" : Number(allocation.Limit));
        vmx.SetText(
            $"sched.{resource}.shares", allocation.Level == "custom" ? Number(allocation.Shares) : allocation.Level);
    }

    private static void Switch(VmxDocument vmx, string key, bool? on)
    {
        if (on is { } wanted)
            vmx.SetText(key, wanted ? "TRUE" : "FALSE");
    }

    /// <summary>An empty text takes the key out, as hosts do.</summary>
    private static void Put(VmxDocument vmx, string key, string value)
    {
        if (value.Length == 0)
            vmx.Remove(key);
        else
            vmx.SetText(key, value);
    }

    private static void Require(bool isRight, string member, string expected)
    {
        if (!isRight)
            throw Faults.InvalidArgument($"configSpec.{member}", expected);
    }

    private static bool IsSet(object? value) => value is not (null or System.Collections.ICollection { Count: 0 });

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
