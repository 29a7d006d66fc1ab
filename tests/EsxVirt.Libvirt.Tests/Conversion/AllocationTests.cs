using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Xml;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Conversion;

/// <summary>
/// What a conversion takes from the garbage collector: fresh memory costs more time than all the work on it.
/// </summary>
public sealed class AllocationTests
{
    [Fact]
    public void Converting_a_machine_takes_little_more_memory_than_the_domain_that_comes_out()
    {
        byte[] vmx = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fedora.vmx"));
        VmxToDomainContext context = new() { ResolveFileName = OfflineFileNames.In("[datastore] directory") };
        ConvertAndWrite();
        ConvertAndWrite();

        long before = GC.GetAllocatedBytesForCurrentThread();
        ConvertAndWrite();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(allocated < 5_500, $"{allocated} bytes");

        void ConvertAndWrite() => DomainXml.Write(VmxToDomain.Convert(vmx, context).Domain, TextWriter.Null);
    }
}
