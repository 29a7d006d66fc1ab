using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.Tests.Connections;

public class InventoryPathTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly ScriptedHost _vcenter = new();

    public InventoryPathTests()
    {
        ScriptedServer server = _vcenter.Server;
        server.About.ApiType = "VirtualCenter";
        server.About.ProductLineId = "vpx";
        ManagedObjectReference root = server.RootFolder;
        ManagedObjectReference folder = Folder("group-d2", "folder1", root, "datacenter-3", "Datacenter");
        Datacenter("datacenter-3", "dc1", folder, "group-h4");
        Folder("group-h4", "host", new("Datacenter", "datacenter-3"), "group-h5", "Folder", "domain-c6",
            "ClusterComputeResource", "domain-s8", "ComputeResource");
        Folder("group-h5", "folder2", new("Folder", "group-h4"), "domain-s10", "ComputeResource");
        Compute("ClusterComputeResource", "domain-c6", "cluster1", "group-h4", ("host-7", "esx1"), ("host-71", "esx2"));
        Compute("ComputeResource", "domain-s8", "srv1", "group-h4", ("host-9", "srv1"));
        Compute("ComputeResource", "domain-s10", "example-esx.com", "group-h5", ("host-11", "example-esx.com"));
        Datacenter("datacenter-20", "a%2fb %25", root, "group-h21");
        Folder("group-h21", "host", new("Datacenter", "datacenter-20"), "domain-s22", "ComputeResource");
        Compute("ComputeResource", "domain-s22", "esx%5c9", "group-h21", ("host-23", "esx%5c9"));
        server.Add(
            "Folder", "ha-folder-root",
            ("name", "Datacenters"),
            ("childEntity", new List<ManagedObjectReference> { folder, new("Datacenter", "datacenter-20") }));
    }

    [Theory]
    [InlineData("folder1/dc1/cluster1/esx1", "host-7", "folder1/dc1")]
    [InlineData("folder1/dc1/cluster1/esx2", "host-71", "folder1/dc1")]
    [InlineData("folder1/dc1/srv1", "host-9", "folder1/dc1")]
    [InlineData("/folder1//dc1/srv1/", "host-9", "folder1/dc1")]
    [InlineData("folder1/dc1/srv1/srv1", "host-9", "folder1/dc1")]
    [InlineData("folder1/dc1/folder2/example-esx.com", "host-11", "folder1/dc1")]
    [InlineData("a%252fb%20%2525/esx%255c9", "host-23", "a%2fb %25")]
    [InlineData("a%252fb%20%2525/esx%5c9", "host-23", "a%2fb %25")]
    public async Task Path_leads_to_the_host(string path, string host, string datacenterPath)
    {
        await using Connection connection = await OpenAsync(path);
        Assert.Equal(["RetrieveServiceContent", "Login", "RetrievePropertiesEx"], _vcenter.Server.Requests);
        _vcenter.Server.Set(new("HostSystem", host), "config.network.dnsConfig.hostName", "found");
        Assert.Equal("found", await connection.GetHostNameAsync(Cancel));
        var machine = _vcenter.AddMachine("vm-30", "web");
        _vcenter.Server.Set(new("HostSystem", host), "vm", new List<ManagedObjectReference> { machine });
        _vcenter.AddVmx(
            "web", "config.version = \"8\"\nvirtualHW.version = \"13\"\ndisplayName = \"web\"\nmemsize = \"4\"\n");
        string xml = await (await connection.GetDomainAsync(30, Cancel)).GetXmlAsync(cancellationToken: Cancel);
        Assert.Contains($"<vmware:datacenterpath>{datacenterPath}</vmware:datacenterpath>", xml);
        Assert.Contains("<vmware:moref>vm-30</vmware:moref>", xml);
    }

    [Theory]
    [InlineData("bogus/dc1/srv1", VirErrorCode.InternalError,
        "Could not find datacenter specified in '/bogus/dc1/srv1': no folder or datacenter is named 'bogus' there")]
    [InlineData("FOLDER1/dc1/srv1", VirErrorCode.InternalError,
        "Could not find datacenter specified in '/FOLDER1/dc1/srv1': no folder or datacenter is named 'FOLDER1' there")]
    [InlineData("folder1", VirErrorCode.InternalError, "Could not find datacenter specified in '/folder1'")]
    [InlineData("folder1/dc1", VirErrorCode.InvalidArgument, "Path '/folder1/dc1' does not specify a compute resource")]
    [InlineData("folder1/dc1/bogus", VirErrorCode.InternalError, "Could not find compute resource specified in "
        + "'/folder1/dc1/bogus': no folder or compute resource is named 'bogus' there")]
    [InlineData("folder1/dc1/folder2", VirErrorCode.InternalError,
        "Could not find compute resource specified in '/folder1/dc1/folder2'")]
    [InlineData("folder1/dc1/cluster1", VirErrorCode.InvalidArgument,
        "Path '/folder1/dc1/cluster1' does not specify a host system")]
    [InlineData("folder1/dc1/cluster1/bogus", VirErrorCode.InternalError, "Could not find host system specified in "
        + "'/folder1/dc1/cluster1/bogus': no host of the cluster is named 'bogus'")]
    [InlineData("folder1/dc1/cluster1/esx1/x", VirErrorCode.InvalidArgument,
        "Path '/folder1/dc1/cluster1/esx1/x' ends with an excess item")]
    [InlineData("folder1/dc1/srv1/bogus", VirErrorCode.InvalidArgument,
        "Path '/folder1/dc1/srv1/bogus' ends with an excess item")]
    [InlineData("folder1/dc1/srv1/srv1/srv1", VirErrorCode.InvalidArgument,
        "Path '/folder1/dc1/srv1/srv1/srv1' ends with an excess item")]
    public async Task A_wrong_item_is_named(string path, VirErrorCode code, string message)
    {
        VirException error = await Assert.ThrowsAsync<VirException>(() => OpenAsync(path));
        Assert.Equal(code, error.Code);
        Assert.EndsWith(": " + message, error.Message);
        Assert.Equal("Logout", _vcenter.Server.Requests[^1]);
    }

    [Fact]
    public async Task A_compute_resource_without_a_pool_is_refused()
    {
        _vcenter.Server.Add(
            "ComputeResource", "domain-s8",
            ("name", "srv1"), ("parent", new ManagedObjectReference("Folder", "group-h4")),
            ("host", new List<ManagedObjectReference> { new("HostSystem", "host-9") }));
        VirException error = await Assert.ThrowsAsync<VirException>(() => OpenAsync("folder1/dc1/srv1"));
        Assert.Equal("internal error: Could not retrieve resource pool", error.Message);
    }

    private Task<Connection> OpenAsync(string path) =>
        Connection.OpenAsync("vpx://vc.example.com/" + path, _vcenter.Options(), Cancel);

    private ManagedObjectReference Folder(
        string id, string name, ManagedObjectReference parent, params string[] children) =>
        _vcenter.Server.Add(
            "Folder", id, ("name", name), ("parent", parent),
            ("childEntity", children.Chunk(2).Select(c => new ManagedObjectReference(c[1], c[0])).ToList()));

    private void Datacenter(string id, string name, ManagedObjectReference parent, string hostFolder) =>
        _vcenter.Server.Add(
            "Datacenter", id, ("name", name), ("parent", parent),
            ("hostFolder", new ManagedObjectReference("Folder", hostFolder)));

    private void Compute(string type, string id, string name, string parent, params (string Id, string Name)[] hosts)
    {
        ManagedObjectReference compute = _vcenter.Server.Add(
            type, id, ("name", name), ("parent", new ManagedObjectReference("Folder", parent)),
            ("host", hosts.Select(h => new ManagedObjectReference("HostSystem", h.Id)).ToList()),
            ("resourcePool", new ManagedObjectReference("ResourcePool", "pool-" + id)));
        foreach ((string hostId, string hostName) in hosts)
            _vcenter.Server.Add("HostSystem", hostId, ("name", hostName), ("parent", compute));
    }
}
