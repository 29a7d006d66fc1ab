using System.Globalization;
using System.Text;
using EsxVirt.Connections;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Types;
using FileInfo = EsxVirt.VSphere.Wire.Types.FileInfo;

namespace EsxVirt.Tests.Domains;

public class NativeConversionTests
{
    private const string Mount = "/vmfs/volumes/5e3f0000-11111111-2222-333333333333";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly ScriptedHost _host = new();

    [Theory]
    [InlineData("bare.vmdk", "[?] ?/bare.vmdk")]
    [InlineData("sub/disk.vmdk", "[?] ?/sub/disk.vmdk")]
    [InlineData(Mount + "/vm/disk.vmdk", "[datastore1] vm/disk.vmdk")]
    [InlineData("/vmfs/volumes/datastore1/vm/disk.vmdk", "[datastore1] vm/disk.vmdk")]
    [InlineData("/vmfs/volumes/nas/vm/disk.vmdk", "[NAS share] vm/disk.vmdk")]
    [InlineData("/vmfs/volumes/nas2/vm/disk.vmdk", "[inner] vm/disk.vmdk")]
    [InlineData(@"C:\\Virtual Machines\\vm\\disk.vmdk", "[standard] vm/disk.vmdk")]
    [InlineData("/elsewhere/disk.vmdk", "/elsewhere/disk.vmdk")]
    public async Task File_names_of_a_VMX_become_datastore_paths(string fileName, string source)
    {
        _host.AddDatastore("NAS share", "/vmfs/volumes/nas");
        _host.AddDatastore("inner", "/vmfs/volumes/nas2");
        _host.AddDatastore("standard", @"C:\Virtual Machines");
        _host.AddDatastore("unmounted", null);
        await using Connection connection = await _host.OpenAsync();
        string xml = await connection.DomainXmlFromNativeAsync(
            "vmware-vmx", VmxWithDisk(fileName.Replace(@"\\", @"\", StringComparison.Ordinal)), Cancel);
        Assert.Contains($"<source file='{source}'/>", xml);
        string[] requests = source.StartsWith("[?]", StringComparison.Ordinal) ? [] : ["RetrievePropertiesEx"];
        Assert.Equal(requests, _host.Server.Requests);
    }

    [Theory]
    [InlineData("/vmfs/volumes/gone/vm/disk.vmdk",
        "File name '/vmfs/volumes/gone/vm/disk.vmdk' refers to non-existing datastore 'gone'")]
    [InlineData("/vmfs/volumes/disk.vmdk",
        "File name '/vmfs/volumes/disk.vmdk' doesn't have expected format '/vmfs/volumes/<datastore>/<path>'")]
    [InlineData(@"D:\vm\disk.vmdk", @"Could not handle file name 'D:\vm\disk.vmdk'")]
    public async Task A_file_that_leads_nowhere_is_an_error(string fileName, string message)
    {
        await using Connection connection = await _host.OpenAsync();
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => connection.DomainXmlFromNativeAsync("vmware-vmx", VmxWithDisk(fileName), Cancel));
        Assert.Contains(message, error.Message);
    }

    [Theory]
    [InlineData("[datastore1] vm/disk.vmdk", Mount + "/vm/disk.vmdk")]
    [InlineData("[standard] vm/disk.vmdk", @"C:\Virtual Machines\vm\disk.vmdk")]
    [InlineData("[unmounted] vm/disk.vmdk", "/vmfs/volumes/unmounted/vm/disk.vmdk")]
    [InlineData("/absolute/disk.vmdk", "/absolute/disk.vmdk")]
    public async Task Datastore_paths_become_file_names_of_the_host(string source, string fileName)
    {
        _host.AddDatastore("standard", @"C:\Virtual Machines\");
        _host.AddDatastore("unmounted", null);
        await using Connection connection = await _host.OpenAsync();
        string vmx = await connection.DomainXmlToNativeAsync("vmware-vmx", Xml(null, source), null, Cancel);
        Assert.Contains($"scsi0:0.fileName = \"{fileName}\"", vmx);
        Assert.Equal(["RetrievePropertiesEx"], _host.Server.Requests);
    }

    [Theory]
    [InlineData("[gone] vm/disk.vmdk", VirErrorCode.InternalError, "Could not find datastore with name 'gone'")]
    [InlineData("[] vm/disk.vmdk", VirErrorCode.InvalidArgument,
        "Datastore path '[] vm/disk.vmdk' doesn't have expected format '[<datastore>] <path>'")]
    [InlineData("vm/disk.vmdk", VirErrorCode.InternalError, "Could not handle file name 'vm/disk.vmdk'")]
    public async Task A_source_of_nowhere_is_an_error(string source, VirErrorCode code, string message)
    {
        await using Connection connection = await _host.OpenAsync();
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => connection.DomainXmlToNativeAsync("vmware-vmx", Xml(null, source), null, Cancel));
        Assert.Equal(code, error.Code);
        Assert.EndsWith(message, error.Message);
    }

    [Fact]
    public async Task Other_formats_are_refused_without_a_request()
    {
        await using Connection connection = await _host.OpenAsync();
        foreach (Func<Task<string>> convert in (Func<Task<string>>[])
            [
                () => connection.DomainXmlFromNativeAsync("bogus", default, Cancel),
                () => connection.DomainXmlToNativeAsync("bogus", "", null, Cancel),
            ])
        {
            VirException error = await Assert.ThrowsAsync<VirException>(convert);
            Assert.Equal("invalid argument: Unsupported config format 'bogus'", error.Message);
        }
        Assert.Empty(_host.Server.Requests);
    }

    [Theory]
    [InlineData("8.0.3", null, 20)]
    [InlineData("7.0.3", null, 17)]
    [InlineData("6.7.0", null, 14)]
    [InlineData("6.5.0", null, 13)]
    [InlineData("6.0.0", null, 10)]
    [InlineData("5.5.0", null, 10)]
    [InlineData("5.1.0", null, 9)]
    [InlineData("4.1.0", null, 7)]
    [InlineData("3.5.0", null, 4)]
    [InlineData("8.0.3", 11, 11)]
    public async Task Hardware_version_follows_from_the_product_unless_it_is_given(
        string product, int? given, int written)
    {
        _host.Server.About.Version = product;
        await using Connection connection = await _host.OpenAsync();
        string vmx = await connection.DomainXmlToNativeAsync("vmware-vmx", Xml(null), given, Cancel);
        Assert.Contains($"virtualHW.version = \"{written}\"", vmx);
    }

    [Fact]
    public async Task Hardware_version_is_the_newest_that_the_environment_browser_offers_the_host()
    {
        _host.Server.Set(
            new ManagedObjectReference("ComputeResource", "ha-compute-res"), "environmentBrowser",
            new ManagedObjectReference("EnvironmentBrowser", "envbrowser-1"));
        _host.Server.Answer = call => call is QueryConfigOptionDescriptorRequest
            ? new List<VirtualMachineConfigOptionDescriptor>
            {
                Descriptor("vmx-13"), Descriptor("vmx-19"), Descriptor("vmx-21", elsewhere: true), Descriptor("odd"),
            }
            : null;
        await using Connection connection = await _host.OpenAsync();
        string vmx = await connection.DomainXmlToNativeAsync("vmware-vmx", Xml(null), null, Cancel);
        Assert.Contains("virtualHW.version = \"19\"", vmx);
        Assert.Equal(["RetrievePropertiesEx", "QueryConfigOptionDescriptor"], _host.Server.Requests);
    }

    [Theory]
    [InlineData("VirtualBusLogicController", "buslogic")]
    [InlineData("VirtualLsiLogicController", "lsilogic")]
    [InlineData("virtuallsilogicsascontroller", "lsisas1068")]
    [InlineData("ParaVirtualSCSIController", "pvscsi")]
    public async Task Auto_model_comes_from_the_disks(string controllerType, string model)
    {
        Search(new VmDiskFileInfo { Path = "a.vmdk", ControllerType = controllerType });
        string vmx = await ConvertAsync(Xml("auto", "[datastore1] vm/a.vmdk"));
        Assert.Contains($"scsi0.virtualDev = \"{model}\"", vmx);
    }

    [Theory]
    [InlineData("VirtualLsiLogicController", null, "No storage volume with key or path '[datastore1] vm/b.vmdk'")]
    [InlineData("VirtualLsiLogicController", "", "Could not lookup controller model for '[datastore1] vm/b.vmdk'")]
    [InlineData("VirtualLsiLogicController", "Odd",
        "Found unexpected controller model 'Odd' for disk '[datastore1] vm/b.vmdk'")]
    [InlineData("VirtualLsiLogicController", "ParaVirtualSCSIController", "inconsistent controller models")]
    public async Task An_auto_model_that_cannot_be_found_says_why(string first, string? second, string message)
    {
        var files = new List<FileInfo> { new VmDiskFileInfo { Path = "a.vmdk", ControllerType = first } };
        if (second is not null)
            files.Add(new VmDiskFileInfo { Path = "b.vmdk", ControllerType = second.Length == 0 ? null : second });
        Search([.. files]);
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => ConvertAsync(Xml("auto", "[datastore1] vm/a.vmdk", "[datastore1] vm/b.vmdk")));
        Assert.Contains(message, error.Message);
    }

    [Fact]
    public async Task A_datastore_that_cannot_be_searched_is_named()
    {
        Search(fault: new LocalizedMethodFault
        {
            Fault = new FileNotFound { File = "[datastore1] vm" },
            LocalizedMessage = "File [datastore1] vm was not found",
        });
        VirException error = await Assert.ThrowsAsync<VirException>(
            () => ConvertAsync(Xml("auto", "[datastore1] vm/a.vmdk")));
        Assert.Equal(
            "internal error: Could not search in datastore 'datastore1': FileNotFound - File "
                + "[datastore1] vm was not found",
            error.Message);
    }

    private async Task<string> ConvertAsync(string xml)
    {
        await using Connection connection = await _host.OpenAsync();
        return await connection.DomainXmlToNativeAsync("vmware-vmx", xml, null, Cancel);
    }

    /// <summary>Answers a search of a datastore, whose task is over when it is looked at for the first time.</summary>
    private void Search(params FileInfo[] files) => Search(files, null);

    private void Search(LocalizedMethodFault fault) => Search([], fault);

    private void Search(FileInfo[] files, LocalizedMethodFault? fault)
    {
        var results = new HostDatastoreBrowserSearchResults { FolderPath = "[datastore1] vm" };
        results.File.AddRange(files);
        ManagedObjectReference task = _host.Server.Add(
            "Task", "task-1",
            ("info.state", fault is null ? TaskInfoState.Success : TaskInfoState.Error),
            ("info.error", fault),
            ("info.result", fault is null ? results : null));
        _host.Server.Answer = call => call is SearchDatastoreTaskRequest ? task : null;
    }

    private VirtualMachineConfigOptionDescriptor Descriptor(string key, bool elsewhere = false)
    {
        var descriptor = new VirtualMachineConfigOptionDescriptor { Key = key, CreateSupported = true };
        descriptor.Host.Add(elsewhere ? new ManagedObjectReference("HostSystem", "host-2") : _host.Host);
        return descriptor;
    }

    private static byte[] VmxWithDisk(string fileName) => Encoding.UTF8.GetBytes($"""
        config.version = "8"
        virtualHW.version = "13"
        displayName = "vm"
        memsize = "4"
        scsi0.present = "TRUE"
        scsi0:0.present = "TRUE"
        scsi0:0.deviceType = "scsi-hardDisk"
        scsi0:0.fileName = "{fileName}"
        """);

    private static string Xml(string? model, params string[] sources) => $"""
        <domain type='vmware'>
          <name>vm</name>
          <memory>4096</memory>
          <vcpu>1</vcpu>
          <os><type>hvm</type></os>
          <devices>
            {string.Concat(sources.Select((source, i) => string.Create(
                CultureInfo.InvariantCulture,
                $"<disk type='file'><source file='{source}'/><target dev='sd{(char)('a' + i)}' bus='scsi'/></disk>")))}
            {(model is null ? "" : $"<controller type='scsi' index='0' model='{model}'/>")}
          </devices>
        </domain>
        """;
}
