namespace EsxVirt.Nodes;

/// <summary>Processors and memory of the host; libvirt's <c>virNodeInfo</c>. Zero or empty is what the server does not
/// tell.</summary>
/// <param name="Model">CPU model, shortened to 31 bytes and without trade-mark signs, as libvirt does.</param>
/// <param name="Memory">In KiB.</param>
/// <param name="Cpus">Cores of all packages; not threads.</param>
/// <param name="Mhz">Frequency.</param>
/// <param name="Nodes">NUMA cells.</param>
/// <param name="Sockets">Packages.</param>
/// <param name="Cores">Per package.</param>
/// <param name="Threads">Per core.</param>
public sealed record NodeInfo(
    string Model, long Memory, int Cpus, int Mhz, int Nodes, int Sockets, int Cores, int Threads);
