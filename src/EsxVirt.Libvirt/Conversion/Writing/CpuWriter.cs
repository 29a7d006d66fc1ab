using EsxVirt.Libvirt.Model;

namespace EsxVirt.Libvirt.Conversion.Writing;

/// <summary>Virtual CPUs: number, topology, affinity and shares.</summary>
internal static class CpuWriter
{
    public static void Write(VmxLines lines, DomainDefinition domain)
    {
        (uint vcpus, uint current, CpuSet? affinity) = domain.Vcpus;
        if (current != vcpus)
            throw ConversionError.Unsupported("No support for domain XML entry 'vcpu' attribute 'current'");
        if (vcpus == 0)
            throw ConversionError.Internal("Expecting domain XML entry 'vcpu' to be greater than 0");
        lines.Add("numvcpus", vcpus);
        if (domain.Cpu is { } cpu)
            lines.Add("cpuid.coresPerSocket", CoresPerSocket(cpu, vcpus));
        if (affinity is not null)
            AddAffinity(lines, affinity, vcpus);
        if (domain.CpuShares is { } shares)
            AddShares(lines, shares, vcpus);
    }

    private static uint CoresPerSocket(DomainCpu cpu, uint vcpus)
    {
        if (cpu.Mode != CpuMode.Custom)
            throw ConversionError.Internal(
                $"Expecting domain XML CPU mode 'custom' but found '{Names.CpuMode[cpu.Mode]}'");
        // Without a topology libvirt counts no threads, so this is the message that its users know.
        if (cpu.Topology is not { Threads: 1 } topology)
            throw ConversionError.Unsupported("Only 1 thread per core is supported");
        if (topology.Dies != 1)
            throw ConversionError.Unsupported("Only 1 die per socket is supported");
        if (topology.Clusters != 1)
            throw ConversionError.Unsupported("Only 1 cluster per die is supported");
        ulong cores = (ulong)topology.Sockets * topology.Cores;
        return cores == vcpus
            ? topology.Cores
            : throw ConversionError.Internal(
                $"Expecting domain XML CPU sockets per core as {vcpus} but found {cores}");
    }

    private static void AddAffinity(VmxLines lines, CpuSet affinity, uint vcpus)
    {
        if (affinity.Count < vcpus)
            throw ConversionError.Internal(
                $"Expecting domain XML attribute 'cpuset' of entry 'vcpu' to contain at least {vcpus} CPU(s)");
        lines.Add("sched.cpu.affinity", string.Join(',', affinity.Cpus));
    }

    private static void AddShares(VmxLines lines, ulong shares, ulong vcpus)
    {
        string? word = shares == vcpus * 500 ? "low"
            : shares == vcpus * 1000 ? "normal"
            : shares == vcpus * 2000 ? "high"
            : null;
        if (word is not null)
            lines.Add("sched.cpu.shares", word);
        else
            lines.Add("sched.cpu.shares", shares);
    }
}
