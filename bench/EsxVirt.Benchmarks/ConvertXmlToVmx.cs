using BenchmarkDotNet.Attributes;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Benchmarks;

/// <summary><c>domxml-to-native</c>, file reading left out.</summary>
[MemoryDiagnoser]
public class ConvertXmlToVmx
{
    private readonly DomainToVmxContext _context = new() { VirtualHardwareVersion = 13 };
    private string _xml = null!;

    [GlobalSetup]
    public void Setup() => _xml = ConvertVmxToXml.ToXml(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fedora.vmx")));

    [Benchmark]
    public string Convert() => DomainToVmx.Convert(DomainXml.Parse(_xml), _context);
}
