using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;

namespace EsxVirt.Tests.Domains;

public class DomainXmlTests
{
    private const string Vmx = """
        .encoding = "UTF-8"
        config.version = "8"
        virtualHW.version = "13"
        displayName = "web"
        memsize = "1024"
        uuid.bios = "56 4d 00 00 00 00 00 00-00 00 00 00 00 00 00 0c"
        vc.uuid = "52 00 00 00 00 00 00 00-00 00 00 00 00 00 ff ff"
        RemoteDisplay.vnc.enabled = "TRUE"
        RemoteDisplay.vnc.port = "5901"
        RemoteDisplay.vnc.key = ""
        RemoteDisplay.vnc.password = "vncpw"
        scsi0.present = "TRUE"
        scsi0:0.present = "TRUE"
        scsi0:0.deviceType = "scsi-hardDisk"
        scsi0:0.fileName = "web.vmdk"
        scsi0:1.present = "TRUE"
        scsi0:1.deviceType = "scsi-hardDisk"
        scsi0:1.fileName = "/vmfs/volumes/5e3f0000-11111111-2222-333333333333/data/data.vmdk"
        """;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly ScriptedHost _host = new();

    [Fact]
    public async Task Dumpxml_is_a_retrieval_and_a_download()
    {
        Domain domain = await FindAsync("esx://h/");
        string xml = await domain.GetXmlAsync(DomainXmlOptions.None, Cancel);
        Assert.Equal(["RetrievePropertiesEx", "GET /folder"], _host.Server.Requests);
        Assert.Contains("<domain type='vmware' id='12'", xml);
        Assert.Contains("<source file='[datastore1] web/web.vmdk'/>", xml);
        Assert.Contains("<source file='[datastore1] data/data.vmdk'/>", xml);
        Assert.Contains("<vmware:datacenterpath>ha-datacenter</vmware:datacenterpath>", xml);
        Assert.Contains("<vmware:moref>12</vmware:moref>", xml);
        Assert.DoesNotContain("vncpw", xml);
    }

    [Fact]
    public async Task A_later_call_reads_the_place_of_the_file_again()
    {
        Domain domain = await FindAsync("esx://h/");
        await domain.GetXmlAsync(DomainXmlOptions.None, Cancel);
        _host.Server.Requests.Clear();
        await domain.GetXmlAsync(DomainXmlOptions.None, Cancel);
        Assert.Equal(["RetrievePropertiesEx", "GET /folder"], _host.Server.Requests);
    }

    [Theory]
    [InlineData("esx://h/", "52000000-0000-0000-0000-00000000000c")]
    [InlineData("esx://h/?legacy_uuid=1", "564d0000-0000-0000-0000-00000000000c")]
    public async Task Uuid_is_the_one_of_lists_and_lookups(string uri, string uuid)
    {
        string xml = await (await FindAsync(uri)).GetXmlAsync(DomainXmlOptions.None, Cancel);
        Assert.Contains($"<uuid>{uuid}</uuid>", xml);
        Assert.Contains("<hwuuid>564d0000-0000-0000-0000-00000000000c</hwuuid>", xml);
    }

    [Fact]
    public async Task Inactive_has_no_id_and_secure_has_the_password()
    {
        Domain domain = await FindAsync("esx://h/");
        string xml = await domain.GetXmlAsync(
            DomainXmlOptions.Inactive | DomainXmlOptions.Secure | DomainXmlOptions.Migratable, Cancel);
        Assert.DoesNotContain("id='12'", xml);
        Assert.Contains("passwd='vncpw'", xml);
    }

    [Fact]
    public async Task Update_cpu_is_refused_as_by_libvirt()
    {
        Domain domain = await FindAsync("esx://h/");
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => domain.GetXmlAsync(DomainXmlOptions.UpdateCpu, Cancel));
        Assert.Equal(VirErrorCode.InvalidArgument, error.Code);
        Assert.Equal("unsupported flags (0x4) in function esxDomainGetXMLDesc", error.Message);
    }

    [Fact]
    public async Task A_missing_file_is_named_with_its_status()
    {
        Domain domain = await FindAsync("esx://h/");
        _host.Server.Files.Clear();
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => domain.GetXmlAsync(DomainXmlOptions.None, Cancel));
        Assert.Equal(VirErrorCode.InternalError, error.Code);
        Assert.StartsWith(
            "internal error: HTTP response code 404 for download from 'https://h/folder/web/web.vmx?", error.Message);
    }

    [Fact]
    public async Task An_empty_file_is_said_to_be_empty()
    {
        Domain domain = await FindAsync("esx://h/");
        _host.AddVmx("web", "");
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => domain.GetXmlAsync(DomainXmlOptions.None, Cancel));
        Assert.Equal("internal error: The file '[datastore1] web/web.vmx' is empty", error.Message);
    }

    [Fact]
    public async Task A_machine_without_a_file_says_so()
    {
        Domain domain = await FindAsync("esx://h/", ("config.files.vmPathName", null));
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => domain.GetXmlAsync(DomainXmlOptions.None, Cancel));
        Assert.Equal("internal error: Missing 'config.files.vmPathName' property", error.Message);
    }

    [Fact]
    public async Task What_the_conversion_loses_is_a_warning_of_the_connection()
    {
        Domain domain = await FindAsync("esx://h/");
        _host.AddVmx("web", Vmx + "\nfloppy0.present = \"TRUE\"\nfloppy0.clientDevice = \"TRUE\"\n");
        await domain.GetXmlAsync(DomainXmlOptions.None, Cancel);
        Assert.Contains("floppy0", Assert.Single(_host.Warnings));
    }

    private async Task<Domain> FindAsync(string uri, params (string Path, object? Value)[] properties)
    {
        _host.AddMachine("12", "web", properties);
        _host.AddVmx("web", Vmx);
        Connection connection = await _host.OpenAsync(uri);
        return await connection.FindDomainAsync("web", DomainData.Definition, DomainLookup.Any, Cancel);
    }
}
