using BenchmarkDotNet.Attributes;
using EsxVirt.Connections;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Benchmarks;

/// <summary>Opening and closing a connection: what every command pays before and after its own work.</summary>
[MemoryDiagnoser]
public class OpenConnection
{
    private SimulatedServer _server = null!;

    [GlobalSetup]
    public void Setup() => _server = new SimulatedServer(new SimulatorOptions { Vms = 100 });

    [GlobalCleanup]
    public async Task Cleanup() => await _server.DisposeAsync();

    [Benchmark]
    public async Task OpenAndClose()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
    }
}
