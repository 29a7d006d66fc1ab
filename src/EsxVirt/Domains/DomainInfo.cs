using EsxVirt.Libvirt.Model;

namespace EsxVirt.Domains;

/// <summary>State, memory and processors of a domain; libvirt's <c>virDomainInfo</c>.</summary>
/// <param name="State">The state now.</param>
/// <param name="MaxMemory">Configured memory in KiB.</param>
/// <param name="Memory">
/// The most that the host gives it, in KiB: its limit, else <paramref name="MaxMemory"/>. May exceed
/// <paramref name="MaxMemory"/> when the limit does.
/// </param>
/// <param name="VcpuCount">Virtual processors.</param>
/// <param name="CpuTime">Always zero: the API tells no total.</param>
public sealed record DomainInfo(DomainState State, long MaxMemory, long Memory, int VcpuCount, TimeSpan CpuTime);

/// <summary>A state with its reason.</summary>
/// <param name="State">The state.</param>
/// <param name="Reason">libvirt's number of the reason within the state; always 0, unknown.</param>
public readonly record struct DomainStatus(DomainState State, int Reason);
