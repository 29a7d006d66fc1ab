using BenchmarkDotNet.Attributes;
using EsxVirt.Domains;

namespace EsxVirt.Benchmarks;

/// <summary><c>list --all</c> on an open connection: one request, its answer read and turned into domains.</summary>
[MemoryDiagnoser]
public class ListDomains
{
    private SimulatedConnection _simulated = null!;

    /// <summary>Domains of the host; 10,000 take ten pages.</summary>
    [Params(1_000, 10_000)]
    public int Domains { get; set; }

    [GlobalSetup]
    public async Task Setup() => _simulated = await SimulatedConnection.OpenAsync(Domains);

    [GlobalCleanup]
    public async Task Cleanup() => await _simulated.DisposeAsync();

    [Benchmark]
    public Task<IReadOnlyList<Domain>> List() => _simulated.Connection.ListDomainsAsync();
}
