namespace EsxVirt.Libvirt.Model;

/// <summary>Virtual CPUs of a domain.</summary>
/// <param name="Maximum">How many CPUs the guest has; above 0.</param>
/// <param name="Current">How many of them are plugged in; VMware has no other value than the maximum.</param>
/// <param name="Affinity"><c>cpuset</c>: host CPUs that they may run on; null: all.</param>
public sealed record DomainVcpus(uint Maximum, uint Current, CpuSet? Affinity);
