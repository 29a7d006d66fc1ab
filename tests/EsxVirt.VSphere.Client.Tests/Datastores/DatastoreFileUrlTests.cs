using EsxVirt.VSphere.Client.Datastores;

namespace EsxVirt.VSphere.Client.Tests.Datastores;

public sealed class DatastoreFileUrlTests
{
    private static readonly Uri Server = new("https://esx1.example.com:443/sdk");

    // Values of the libvirt 12.0 change; 11.3 sent the middle column.
    [Theory]
    [InlineData("ha-datacenter", "ha-datacenter", "ha-datacenter")]
    [InlineData("folder1/dc1", "folder1%2Fdc1", "folder1%252Fdc1")]
    [InlineData("my ds+1", "my%20ds%2B1", "my%2520ds%252B1")]
    [InlineData("größe", "gr%C3%B6%C3%9Fe", "gr%25C3%25B6%25C3%259Fe")]
    [InlineData("a-b.c_d~e", "a-b.c_d~e", "a-b.c_d~e")]
    public void Names_in_the_query_are_encoded_once_or_twice(string name, string once, string twice)
    {
        var file = new DatastoreFile(name, name, "vm.vmx");
        Assert.Equal(
            $"/folder/vm.vmx?dcPath={twice}&dsName={twice}",
            DatastoreFileUrl.Build(Server, file, QueryEncoding.Twice).PathAndQuery);
        Assert.Equal(
            $"/folder/vm.vmx?dcPath={once}&dsName={once}",
            DatastoreFileUrl.Build(Server, file, QueryEncoding.Once).PathAndQuery);
        Assert.Equal(once != twice, DatastoreFileUrl.DependsOnEncoding(file));
    }

    [Theory]
    [InlineData("Fedora11/Fedora11.vmx", "/folder/Fedora11/Fedora11.vmx")]
    [InlineData("Fedora11 a+b%c&d?/e#f.vmx", "/folder/Fedora11%20a%2Bb%25c%26d%3F/e%23f.vmx")]
    [InlineData("../x/./y.vmx", "/folder/../x/./y.vmx")]
    [InlineData("a%2Fb.vmx", "/folder/a%252Fb.vmx")]
    public void The_path_is_encoded_once_and_keeps_its_slashes(string path, string expected)
    {
        Uri address = DatastoreFileUrl.Build(Server, new DatastoreFile("dc", "ds", path), QueryEncoding.Twice);
        Assert.Equal($"{expected}?dcPath=dc&dsName=ds", address.PathAndQuery);
    }

    [Fact]
    public void An_IPv6_server_keeps_its_brackets() =>
        Assert.Equal(
            "https://[2001:db8::1]:8333/folder/vm.vmx?dcPath=dc&dsName=ds",
            DatastoreFileUrl.Build(
                new Uri("https://[2001:db8::1]:8333"), new DatastoreFile("dc", "ds", "vm.vmx"), QueryEncoding.Twice)
                .OriginalString);
}
