using EsxVirt.Libvirt.Errors;
using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary><c>&lt;cpu&gt;</c>: mode and topology; CPU models and features mean nothing to VMware.</summary>
internal static class CpuReader
{
    public static DomainCpu? Read(Element domain)
    {
        if (domain.First("cpu") is not { } cpu)
            return null;
        CpuMode mode = Mode(cpu);
        CpuTopology? topology = cpu.First("topology") is not { } counts
            ? null
            : new CpuTopology(
                counts.RequiredNonZero("sockets"),
                counts.UintNonZero("dies") ?? 1,
                counts.UintNonZero("clusters") ?? 1,
                counts.RequiredNonZero("cores"),
                counts.RequiredNonZero("threads"));
        if (mode == CpuMode.Custom && cpu.Has("feature") && !cpu.Has("model"))
            throw VirException.Create(VirErrorCode.XmlError, VirErrorDomain.Cpu,
                "Non-empty feature list specified without CPU model");
        return new DomainCpu(mode, topology);
    }

    private static CpuMode Mode(Element cpu) =>
        cpu.Attribute("mode") is not { } text ? CpuMode.Custom
        : Names.CpuMode.TryGetValue(text, out CpuMode mode) ? mode
        : throw VirException.Create(VirErrorCode.ConfigUnsupported, VirErrorDomain.Cpu,
            $"Invalid mode attribute '{text}'");
}
