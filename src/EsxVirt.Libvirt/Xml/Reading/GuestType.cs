using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary>
/// Domain type, OS type and architecture as the XML says them. Only one combination exists here; names that libvirt
/// knows from other hypervisors are told from unknown ones, since the messages differ.
/// </summary>
internal sealed record GuestType(string DomainType, string OsType, string Architecture)
{
    private const string OnlyDomainType = "vmware", OnlyOsType = "hvm";

    private static readonly string[] KnownDomainTypes =
    [
        "qemu", "kqemu", "kvm", "xen", "lxc", "uml", "openvz", "test", "vmware", "hyperv", "vbox", "phyp",
        "parallels", "bhyve", "vz", "hvf",
    ];

    private static readonly string[] KnownOsTypes = ["hvm", "xen", "linux", "exe", "uml", "xenpvh"];

    private static readonly string[] KnownArchitectures =
    [
        "alpha", "armv6l", "armv7l", "armv7b", "aarch64", "cris", "i686", "ia64", "lm32", "loongarch64", "m68k",
        "microblaze", "microblazeel", "mips", "mipsel", "mips64", "mips64el", "openrisc", "parisc", "parisc64", "ppc",
        "ppc64", "ppc64le", "ppcemb", "riscv32", "riscv64", "s390", "s390x", "sh4", "sh4eb", "sparc", "sparc64",
        "unicore32", "x86_64", "xtensa", "xtensaeb",
    ];

    public static GuestType Read(Element domain)
    {
        string type = domain.Attribute("type") ?? throw DomainError.Internal("missing domain type attribute");
        if (!KnownDomainTypes.Contains(type))
            throw DomainError.Unsupported($"invalid domain type {type}");
        string os = domain.Text("os", "type") ?? throw DomainError.Xml("an os <type> must be specified");
        if (!KnownOsTypes.Contains(os))
            throw DomainError.Unsupported($"unknown OS type '{os}'");
        string architecture = domain.First("os", "type")?.NonEmptyAttribute("arch") ?? "i686";
        if (!KnownArchitectures.Contains(architecture))
            throw DomainError.Unsupported($"Unknown architecture {architecture}");
        return new GuestType(type, os, architecture);
    }

    /// <exception cref="VirException">VMware has no such guests.</exception>
    public GuestArchitecture Check()
    {
        if (DomainType == OnlyDomainType && OsType == OnlyOsType
            && Names.GuestArchitecture.TryGetValue(Architecture, out GuestArchitecture architecture))
            return architecture;
        string os = OsType == OnlyOsType ? "" : $"ostype={OsType} ";
        throw VirException.Create(VirErrorCode.InvalidArgument, VirErrorDomain.Capabilities,
            $"could not find capabilities for {os}arch={Architecture} domaintype={DomainType} ");
    }
}
