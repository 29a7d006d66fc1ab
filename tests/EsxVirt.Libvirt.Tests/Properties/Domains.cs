using CsCheck;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Tests.Properties;

/// <summary>
/// Random domains of the kind that a VMX of hardware version <see cref="HardwareVersion"/> can hold completely. What
/// does not survive the way through a VMX even in libvirt is left out: a BIOS UUID of its own, PCI addresses, write
/// caching on IDE, memory that is no multiple of 4 MiB, empty controllers, serial ports of type null, and foreign
/// static MAC addresses without a word on their check.
/// </summary>
internal static class Domains
{
    public const int HardwareVersion = 14;

    private const uint MiB = 1024;

    public static Gen<DomainDefinition> Gen { get; } =
        from name in Texts.Line
        from uuid in CsCheck.Gen.Guid.Where(uuid => uuid != Guid.Empty)
        from generationId in CsCheck.Gen.Guid.Where(uuid => uuid != Guid.Empty).Some()
        from description in Texts.Lines.Optional()
        from memory in Memory
        from cpus in Cpus
        from shares in CsCheck.Gen.OneOf(CsCheck.Gen.ULong, CsCheck.Gen.ULong[0, 20000]).Some()
        from os in Os
        from devices in Devices.Gen(os.Firmware == FirmwareKind.Efi)
        select new DomainDefinition(
            Id: null, name, uuid, HardwareUuid: uuid, generationId, Title: null, description,
            memory, cpus.Vcpus, shares, os, cpus.Cpu, ClockOffset.Utc, DomainLifecycle.Default, devices,
            DatacenterPath: null, Moref: null);

    private static Gen<DomainMemory> Memory =>
        from maximum in CsCheck.Gen.UInt[1, 1 << 20].Select(units => units * 4UL * MiB)
        from current in CsCheck.Gen.ULong[1, maximum / MiB]
        from guarantee in CsCheck.Gen.ULong[0, maximum / MiB]
        select new DomainMemory(maximum, current * MiB, guarantee * MiB);

    private static Gen<(DomainVcpus Vcpus, DomainCpu? Cpu)> Cpus =>
        from sockets in CsCheck.Gen.UInt[1, 8]
        from cores in CsCheck.Gen.UInt[1, 8]
        let count = sockets * cores
        from hostCpus in CsCheck.Gen.Int[0, CpuSet.Limit - 1].HashSet[(int)count, (int)count + 10].Optional()
        select (
            new DomainVcpus(count, count, hostCpus is null ? null : new CpuSet(hostCpus)),
            cores == 1
                ? null
                : new DomainCpu(CpuMode.Custom, new CpuTopology(sockets, Dies: 1, Clusters: 1, cores, Threads: 1)));

    private static Gen<DomainOs> Os =>
        from architecture in CsCheck.Gen.Enum<GuestArchitecture>()
        from efi in CsCheck.Gen.Bool
        from secure in CsCheck.Gen.Bool
        from nvram in Texts.Source(".nvram").Optional()
        from smbios in CsCheck.Gen.Const(SmbiosMode.Host).Some()
        select new DomainOs(
            architecture, efi ? FirmwareKind.Efi : null, efi
                && secure ? true : null, efi && secure ? true : null, nvram,
            smbios);
}
