using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Nodes;
using EsxVirt.Tests.Support;

namespace EsxVirt.Tests.Nodes;

public class HostReaderTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly ScriptedHost _host = new();

    [Theory]
    [InlineData("esx1", "example.com", "esx1.example.com")]
    [InlineData("esx1", "", "esx1")]
    [InlineData("esx1", null, "esx1")]
    public async Task Host_name_has_its_domain(string name, string? domain, string expected)
    {
        _host.Server.Set(_host.Host, "config.network.dnsConfig.hostName", name);
        if (domain is not null)
            _host.Server.Set(_host.Host, "config.network.dnsConfig.domainName", domain);
        await using Connection connection = await _host.OpenAsync();
        Assert.Equal(expected, await connection.GetHostNameAsync(Cancel));
        Assert.Equal(["RetrievePropertiesEx"], _host.Server.Requests);
    }

    [Fact]
    public async Task A_host_without_name_is_an_error()
    {
        await using Connection connection = await _host.OpenAsync();
        VirException error = await Assert.ThrowsAsync<VirException>(() => connection.GetHostNameAsync(Cancel));
        Assert.Equal("internal error: Missing or empty 'hostName' property", error.Message);
    }

    [Fact]
    public async Task Node_info_counts_cores_per_socket_and_threads_per_core()
    {
        Set(("hardware.cpuInfo.hz", 1995312146L), ("hardware.cpuInfo.numCpuCores", (short)8),
            ("hardware.cpuInfo.numCpuPackages", (short)2), ("hardware.cpuInfo.numCpuThreads", (short)16),
            ("hardware.memorySize", 17178767360L), ("hardware.numaInfo.numNodes", 2),
            ("summary.hardware.cpuModel", "Intel(R) Xeon(R) Gold 6330 CPU @ 2.00GHz"));
        await using Connection connection = await _host.OpenAsync();
        Assert.Equal(
            new NodeInfo("Intel Xeon Gold 6330 CPU @ 2.00", 16776140, 8, 1995, 2, 2, 4, 2),
            await connection.GetNodeInfoAsync(Cancel));
        Assert.Equal(["RetrievePropertiesEx"], _host.Server.Requests);
    }

    [Fact]
    public async Task Node_info_of_a_host_that_tells_nothing_is_empty()
    {
        await using Connection connection = await _host.OpenAsync();
        Assert.Equal(new NodeInfo("", 0, 0, 0, 0, 0, 0, 0), await connection.GetNodeInfoAsync(Cancel));
    }

    [Fact]
    public async Task Free_memory_is_what_is_not_used()
    {
        Set(("hardware.memorySize", 4294430720L), ("summary.quickStats.overallMemoryUsage", 1404));
        await using Connection connection = await _host.OpenAsync();
        Assert.Equal(4294430720 - 1404L * 1024 * 1024, await connection.GetFreeMemoryAsync(Cancel));
        Assert.Equal(["RetrievePropertiesEx"], _host.Server.Requests);
    }

    [Fact]
    public async Task Free_memory_that_is_not_told_is_an_error_and_not_zero()
    {
        Set(("hardware.memorySize", 4294430720L));
        await using Connection connection = await _host.OpenAsync();
        VirException error = await Assert.ThrowsAsync<VirException>(() => connection.GetFreeMemoryAsync(Cancel));
        Assert.Equal("internal error: Missing 'summary.quickStats.overallMemoryUsage' property", error.Message);
    }

    [Theory]
    [InlineData("Intel(R) Core(TM) i7-3615QM CPU @ 2.30GHz", "Intel Core i7-3615QM CPU @ 2.30")]
    [InlineData("AMD  EPYC   7763", "AMD EPYC 7763")]
    [InlineData("Some(C) CPU", "Some CPU")]
    [InlineData("", "")]
    [InlineData("ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ", "ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ")]
    public void Cpu_models_are_shortened(string model, string expected) =>
        Assert.Equal(expected, HostReader.ShortModel(model));

    private void Set(params (string Path, object Value)[] properties)
    {
        foreach ((string path, object value) in properties)
            _host.Server.Set(_host.Host, path, value);
    }
}
