using EsxVirt.Libvirt.Conversion;
using EsxVirt.Libvirt.Errors;
using Xunit;

namespace EsxVirt.Libvirt.Tests.Conversion;

public class OfflineFileNamesTests
{
    [Theory]
    [InlineData("[ds] vm", "a.vmdk", "[ds] vm/a.vmdk")]
    [InlineData("[ds] vm", "sub/a.vmdk", "[ds] vm/sub/a.vmdk")]
    [InlineData("[ds]", "a.vmdk", "[ds] a.vmdk")]
    [InlineData("[?] ?", "a.vmdk", "[?] ?/a.vmdk")]
    [InlineData("[ds] vm", "/vmfs/volumes/other/x/y.vmdk", "[other] x/y.vmdk")]
    [InlineData("[ds] vm", "/vmfs/devices/cdrom/x", "/vmfs/devices/cdrom/x")]
    [InlineData("[ds] vm", "/usr/lib/x.iso", "/usr/lib/x.iso")]
    public void Name_is_seen_from_the_machines_directory(string directory, string name, string expected) =>
        Assert.Equal(expected, OfflineFileNames.In(directory)(name, false));

    [Theory]
    [InlineData("C:\\x.vmdk", "Could not handle file name 'C:\\x.vmdk'")]
    [InlineData("/vmfs/volumes/x",
        "File name '/vmfs/volumes/x' doesn't have expected format '/vmfs/volumes/<datastore>/<path>'")]
    [InlineData("/vmfs/volumes/x/",
        "File name '/vmfs/volumes/x/' doesn't have expected format '/vmfs/volumes/<datastore>/<path>'")]
    public void Name_that_lies_nowhere_is_refused(string name, string message)
    {
        var problem = Assert.Throws<VirException>(() => OfflineFileNames.In("[ds] vm")(name, true));
        Assert.Equal("internal error: " + message, problem.Message);
    }

    [Theory]
    [InlineData("[ds] vm/x.vmx", "[ds] vm")]
    [InlineData("[ds] a/b/x.vmx", "[ds] a/b")]
    [InlineData("[ds] x.vmx", "[ds]")]
    public void Directory_of_a_path_is_what_stands_before_its_name(string path, string directory) =>
        Assert.Equal(directory, OfflineFileNames.DirectoryOf(path));
}
