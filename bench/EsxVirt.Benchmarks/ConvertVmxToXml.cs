using BenchmarkDotNet.Attributes;
using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Xml;

namespace EsxVirt.Benchmarks;

/// <summary><c>domxml-from-native</c>, file reading left out.</summary>
[MemoryDiagnoser]
public class ConvertVmxToXml
{
    private byte[] _vmx = null!;

    [GlobalSetup]
    public void Setup() => _vmx = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fedora.vmx"));

    [Benchmark]
    public string Convert() => ToXml(_vmx);

    internal static string ToXml(byte[] vmx)
    {
        VmxToDomainContext context = new() { ResolveFileName = OfflineFileNames.In("[datastore] directory") };
        return DomainXml.Format(VmxToDomain.Convert(vmx, context).Domain);
    }
}
