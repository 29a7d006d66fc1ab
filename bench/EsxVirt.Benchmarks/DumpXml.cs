using BenchmarkDotNet.Attributes;
using EsxVirt.Domains;

namespace EsxVirt.Benchmarks;

/// <summary><c>dumpxml</c> on an open connection: finding the domain, fetching its VMX, converting it.</summary>
[MemoryDiagnoser]
public class DumpXml
{
    private SimulatedConnection _simulated = null!;
    private string _name = null!;

    [GlobalSetup]
    public async Task Setup()
    {
        _simulated = await SimulatedConnection.OpenAsync(domains: 1_000);
        _name = (await _simulated.Connection.ListDomainsAsync())[0].Name;
    }

    [GlobalCleanup]
    public async Task Cleanup() => await _simulated.DisposeAsync();

    [Benchmark]
    public async Task<string> FindAndDump()
    {
        Domain domain = await _simulated.Connection.FindDomainAsync(_name, DomainData.Definition);
        return await domain.GetXmlAsync();
    }
}
