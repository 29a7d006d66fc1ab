using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Xml.Reading;

/// <summary><c>&lt;vcpu placement='…' cpuset='…' current='…'&gt;N&lt;/vcpu&gt;</c></summary>
internal static class VcpuReader
{
    public static DomainVcpus Read(Element domain)
    {
        Element? vcpu = domain.First("vcpu");
        uint maximum = Maximum(domain.Text("vcpu"));
        uint current = vcpu?.Uint("current") ?? maximum;
        if (current > maximum)
            throw DomainError.Unsupported("maximum vCPU count must not be less than current vCPU count");
        return new DomainVcpus(maximum, current, Affinity(vcpu));
    }

    private static uint Maximum(string? text) =>
        text is null ? 1
        : Numbers.TryUnsigned(text, out ulong count) && count <= uint.MaxValue ? (uint)count
        : throw DomainError.Xml("maximum vcpus count must be an integer");

    private static CpuSet? Affinity(Element? vcpu)
    {
        if (vcpu?.Attribute("placement") is { } placement && placement is not "static")
            return placement == "auto"
                ? null
                : throw vcpu.Invalid("placement");
        if (vcpu?.Attribute("cpuset") is not { } text)
            return null;
        return CpuSetText.Parse(text) is { Count: > 0 } set
            ? set
            : throw DomainError.Unsupported($"Invalid value of 'cpuset': {text}");
    }
}
