using System.Text;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.VSphere.Client.Properties;

namespace EsxVirt.Nodes;

/// <summary>Reads the host of a connection; one request each.</summary>
internal sealed class HostReader(ServerSession session, HostPlace place)
{
    private const int ModelBytes = 31;

    public async Task<string> GetHostNameAsync(CancellationToken cancellationToken)
    {
        RetrievedObject host = await ReadAsync(
            cancellationToken, "config.network.dnsConfig.hostName", "config.network.dnsConfig.domainName")
            .ConfigureAwait(false);
        string? name = host.GetString("config.network.dnsConfig.hostName");
        string? domain = host.GetString("config.network.dnsConfig.domainName");
        if (string.IsNullOrEmpty(name))
            throw VirException.Create(VirErrorCode.InternalError, "Missing or empty 'hostName' property");
        return string.IsNullOrEmpty(domain) ? name : $"{name}.{domain}";
    }

    public async Task<NodeInfo> GetNodeInfoAsync(CancellationToken cancellationToken)
    {
        RetrievedObject host = await ReadAsync(
            cancellationToken,
            "hardware.cpuInfo.hz",
            "hardware.cpuInfo.numCpuCores",
            "hardware.cpuInfo.numCpuPackages",
            "hardware.cpuInfo.numCpuThreads",
            "hardware.memorySize",
            "hardware.numaInfo.numNodes",
            "summary.hardware.cpuModel").ConfigureAwait(false);
        int cores = Number("hardware.cpuInfo.numCpuCores");
        int packages = Number("hardware.cpuInfo.numCpuPackages");
        int threads = Number("hardware.cpuInfo.numCpuThreads");
        return new NodeInfo(
            Model: ShortModel(host.GetString("summary.hardware.cpuModel") ?? ""),
            Memory: (host.GetInteger("hardware.memorySize") ?? 0) / 1024,
            Cpus: cores,
            Mhz: (int)((host.GetInteger("hardware.cpuInfo.hz") ?? 0) / 1_000_000),
            Nodes: Number("hardware.numaInfo.numNodes"),
            Sockets: packages,
            Cores: packages == 0 ? 0 : cores / packages,
            Threads: cores == 0 ? 0 : threads / cores);

        int Number(string path) => (int)(host.GetInteger(path) ?? 0);
    }

    public async Task<long> GetFreeMemoryAsync(CancellationToken cancellationToken)
    {
        RetrievedObject host = await ReadAsync(
            cancellationToken, "hardware.memorySize", "summary.quickStats.overallMemoryUsage").ConfigureAwait(false);
        long size = Required("hardware.memorySize");
        return size - (Required("summary.quickStats.overallMemoryUsage") << 20);

        long Required(string path) => host.GetInteger(path)
            ?? throw VirException.Create(VirErrorCode.InternalError, $"Missing '{path}' property");
    }

    /// <summary>The most virtual CPUs that the host gives one machine; null when it does not tell.</summary>
    public async Task<int?> GetMaxVcpusAsync(CancellationToken cancellationToken)
    {
        RetrievedObject host = await ReadAsync(cancellationToken, "capability.maxSupportedVcpus").ConfigureAwait(false);
        return host.GetInteger("capability.maxSupportedVcpus") is { } count and > 0 ? (int)count : null;
    }

    /// <summary>libvirt's shortening, in one pass: of several blanks the last, no trade-mark signs, at most 31
    /// bytes.</summary>
    internal static string ShortModel(string model)
    {
        var text = new StringBuilder(model.Length);
        ReadOnlySpan<char> rest = model;
        while (!rest.IsEmpty)
        {
            int skipped = rest.StartsWith("  ") ? 1
                : rest.StartsWith("(R)") || rest.StartsWith("(C)") ? 3
                : rest.StartsWith("(TM)") ? 4
                : 0;
            if (skipped == 0)
                text.Append(rest[0]);
            rest = rest[Math.Max(skipped, 1)..];
        }
        while (Encoding.UTF8.GetByteCount(text.ToString()) > ModelBytes)
            text.Length -= char.IsLowSurrogate(text[^1]) ? 2 : 1;
        return text.ToString();
    }

    private async Task<RetrievedObject> ReadAsync(CancellationToken cancellationToken, params string[] paths)
    {
        PropertyQuery query = new PropertyQuery().Start(place.Host).Read(ManagedTypes.HostSystem, paths);
        IReadOnlyList<RetrievedObject> found = await session.RetrieveAsync(
            cancellationToken, query).ConfigureAwait(false);
        return found.Count > 0
            ? found[0]
            : throw VirException.Create(VirErrorCode.InternalError, "The host does not describe itself");
    }
}
