namespace EsxVirt.Libvirt.Model;

/// <summary>What <c>&lt;cpu&gt;</c> says; CPU models and features have no counterpart in VMX.</summary>
/// <param name="Mode"><see cref="CpuMode.Custom"/> when not said.</param>
/// <param name="Topology">Null: no <c>&lt;topology&gt;</c>.</param>
public sealed record DomainCpu(CpuMode Mode, CpuTopology? Topology);

/// <summary>How the virtual CPUs are arranged; sockets, cores and threads are above 0.</summary>
public sealed record CpuTopology(uint Sockets, uint Dies, uint Clusters, uint Cores, uint Threads);

/// <summary>How the guest's CPU is chosen.</summary>
public enum CpuMode
{
    /// <summary>As described; the only mode that VMX can hold.</summary>
    Custom,

    /// <summary>The nearest named model to the host's.</summary>
    HostModel,

    /// <summary>The host's own.</summary>
    HostPassthrough,

    /// <summary>All that the hypervisor can offer.</summary>
    Maximum,
}
