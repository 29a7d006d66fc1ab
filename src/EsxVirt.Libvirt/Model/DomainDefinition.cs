using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Model;

/// <summary>
/// One virtual machine as libvirt describes it: what <c>&lt;domain type='vmware'&gt;</c> says, without any text form.
/// The domain type is always <c>vmware</c> and the guest type <c>hvm</c>, the only ones that this driver has.
/// </summary>
/// <param name="Id">The number of a running domain; null when it is not running.</param>
/// <param name="Name">Null only where a VMX names no <c>displayName</c> and nothing else names the machine.</param>
/// <param name="Uuid">What libvirt identifies the domain by; <see cref="Guid.Empty"/> where the VMX has none.</param>
/// <param name="HardwareUuid"><c>&lt;hwuuid&gt;</c>: the BIOS UUID that the guest sees. Null: not known.</param>
/// <param name="GenerationId"><c>&lt;genid&gt;</c>; null: none.</param>
/// <param name="Title">A short label, kept in a VMX as <c>esxvirt.title</c>; libvirt would lose it. Null: none.</param>
/// <param name="Description">VMware's annotation; an empty text is kept apart from none (null).</param>
/// <param name="Memory">Sizes in KiB.</param>
/// <param name="Vcpus">Number of virtual CPUs and the host CPUs that they may run on.</param>
/// <param name="CpuShares"><c>&lt;cputune&gt;&lt;shares&gt;</c>; null: not said. 0 is a value of its own.</param>
/// <param name="Os">Architecture, firmware and what belongs to them.</param>
/// <param name="Cpu">Null where there is no <c>&lt;cpu&gt;</c>.</param>
/// <param name="Clock">Offset of the guest's clock.</param>
/// <param name="Lifecycle">What happens when the guest stops.</param>
/// <param name="Devices">All devices, by kind.</param>
/// <param name="DatacenterPath"><c>&lt;vmware:datacenterpath&gt;</c>; known only of a server's machine.</param>
/// <param name="Moref"><c>&lt;vmware:moref&gt;</c>, the server's own reference such as <c>vm-1234</c>.</param>
public sealed record DomainDefinition(
    int? Id,
    string? Name,
    Guid Uuid,
    Guid? HardwareUuid,
    Guid? GenerationId,
    string? Title,
    string? Description,
    DomainMemory Memory,
    DomainVcpus Vcpus,
    ulong? CpuShares,
    DomainOs Os,
    DomainCpu? Cpu,
    ClockOffset Clock,
    DomainLifecycle Lifecycle,
    DomainDevices Devices,
    string? DatacenterPath,
    string? Moref);
