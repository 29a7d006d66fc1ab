using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;
using EsxVirt.Libvirt.Model.Devices;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>
/// Reads a domain in the order in which libvirt does, so that of several mistakes the same one is reported: first
/// every element, then what belongs together is filled in, then it is checked. What VMware has no use for is not
/// looked at.
/// </summary>
internal sealed class DomainReader(Random random)
{
    public DomainDefinition Read(Element domain)
    {
        string name = domain.Text("name") ?? throw DomainError.Of(VirErrorCode.NoName, null);
        Guid uuid = ReadUuid(domain, "uuid") ?? RandomValues.Uuid(random);
        Guid? hardwareUuid = ReadUuid(domain, "hwuuid");
        Guid? generationId = ReadGenerationId(domain);
        var guest = GuestType.Read(domain);
        string? title = ReadTitle(domain);
        MemorySettings memory = MemorySettings.Read(domain);
        DomainVcpus vcpus = VcpuReader.Read(domain);
        ulong? shares = ReadShares(domain);
        DomainCpu? cpu = CpuReader.Read(domain);
        if (vcpus.Maximum == 0)
            throw DomainError.Internal("CPU IDs in <numa> exceed the <vcpu> count");
        DomainLifecycle lifecycle = LifecycleReader.Read(domain);
        var firmware = FirmwareSettings.Read(domain);
        DeviceSettings devices = DeviceSettings.Read(domain, random);
        SmbiosMode? smbios = ReadSmbios(domain);

        GuestArchitecture architecture = guest.Check();
        devices.FillIn();
        DomainMemory sizes = memory.Complete();
        ValueList<ControllerDevice> controllers = devices.CompleteControllers();
        ValueList<SerialDevice> serials = devices.CompleteSerials();
        memory.RefuseHotplug();
        if (domain.First("vcpus", "vcpu") is not null)
            throw DomainError.Unsupported("individual CPU state configuration is not supported");

        devices.Check();
        LifecycleReader.Check(lifecycle);
        firmware.Check();
        return new DomainDefinition(
            ReadId(domain), name, uuid, hardwareUuid, generationId, title, domain.Text("description"),
            sizes, vcpus, shares,
            new DomainOs(
                architecture, firmware.Kind, firmware.EnrolledKeys, firmware.SecureBoot, firmware.Nvram, smbios),
            cpu, ReadClock(domain), lifecycle, devices.Complete(controllers, serials),
            // Elements of VMware's namespace are not read, as in libvirt: the server gives them, nobody sets them.
            DatacenterPath: null, Moref: null);
    }

    private static int? ReadId(Element domain) =>
        Numbers.TrySigned(domain.Attribute("id"), out long id) && id is >= 0 and <= int.MaxValue ? (int)id : null;

    private static Guid? ReadUuid(Element domain, string name) =>
        domain.Text(name) is not { } text ? null
        : UuidText.TryParse(text, out Guid uuid) ? uuid
        : throw DomainError.Internal($"malformed {name} element");

    private Guid? ReadGenerationId(Element domain)
    {
        if (domain.All("genid").Count() > 1)
            throw DomainError.Xml("element 'genid' can only appear once");
        return ReadUuid(domain, "genid") ?? (domain.Has("genid") ? RandomValues.Uuid(random) : null);
    }

    private static string? ReadTitle(Element domain) => domain.Text("title") is { } title && title.Contains('\n')
        ? throw DomainError.Xml("Domain title can't contain newlines")
        : domain.Text("title");

    private static ulong? ReadShares(Element domain) =>
        domain.Text("cputune", "shares") is not { } text ? null
        : Numbers.TryUnsigned(text, out ulong shares) ? shares
        : throw DomainError.Xml("can't parse cputune shares value");

    private static SmbiosMode? ReadSmbios(Element domain) =>
        domain.First("os", "smbios")?.Attribute("mode") is not { } text ? null
        : Names.SmbiosMode.TryGetValue(text, out SmbiosMode mode) ? mode
        : throw DomainError.Unsupported($"unknown smbios mode '{text}'");

    // Everything else that libvirt knows here is for other hypervisors; a VMX holds no clock at all.
    private static ClockOffset ReadClock(Element domain) =>
        Names.ClockOffset.TryGetValue(domain.First("clock")?.Attribute("offset"), out ClockOffset offset)
            ? offset
            : ClockOffset.Utc;
}
