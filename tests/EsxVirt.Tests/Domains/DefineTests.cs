using System.Text;
using System.Xml.Linq;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Domains;

/// <summary>New domains: uploaded, registered, and nothing left behind when something goes wrong.</summary>
public sealed class DefineTests : IAsyncDisposable
{
    private const string Name = "web 01";
    private const string Uuid = "c7a5fdbd-edaf-9455-926a-d65c16db1809";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 4 });

    /// <summary>Steps of a definition, as requests.</summary>
    public static TheoryData<string> Steps =>
        ["QueryConfigOptionDescriptor", "PUT /folder", "MoveDatastoreFile_Task", "RegisterVM_Task"];

    public static TheoryData<string, string> Names => new()
    {
        // Appendix C of the driver's specification, and every sign that somebody may type.
        { "web:01", "web_01" },
        { "db/prod", "db+JQ-2fprod" },
        { "100%", "100+JQ-25" },
        { "München", "M+w7w-nchen" },
        { "ä", "+w6Q" },
        { "a~b", "a+fg-b" },
        { "tilde~~~end", "tilde+fn5+-end" },
        { @"C:\x", "C_+JQ-5cx" },
        { "x=1;y=2", "x+PQ-1+Ow-y+PQ-2" },
        { "日本", "+5pel5pys" },
        { "Fedora11 a/b%c&d", "Fedora11 a+JQ-2fb+JQ-25c+Jg-d" },
        { "a+b", "a+Kw-b" },
        { "it's \"quoted\"", "it's _quoted_" },
        { "a|b|7c %2f%25", "a_b_7c +JQ-252f+JQ-2525" },
        { "[x] y", "+Ww-x+XQ- y" },
    };

    [Fact]
    public async Task A_new_domain_is_registered_as_defined_and_carries_the_server_s_identity()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.DefineDomainAsync(Xml(Name), cancellationToken: Cancel);

        SimulatedMachine machine = _server.Machines[^1];
        Assert.Equal((Name, "[datastore1] iso/web 01.vmx"), (machine.Name, machine.VmxPath));
        Assert.Equal((Name, machine.InstanceUuid), (domain.Name, domain.Uuid));
        Assert.Equal(Guid.Parse(Uuid), machine.BiosUuid);
        Assert.NotEqual(machine.BiosUuid, machine.InstanceUuid);
        Assert.Contains("iso/web 01.vmx", Files());
        Assert.DoesNotContain(Files(), file => file.EndsWith(".new", StringComparison.Ordinal));

        string xml = await domain.GetXmlAsync(DomainXmlOptions.Inactive, Cancel);
        Assert.Contains("<title>First of two</title>", xml);
        Assert.Contains("<memory unit='KiB'>1048576</memory>", xml);
        Assert.Contains("<source file='[datastore1] iso/data.vmdk'/>", xml);
        Assert.Contains("<mac address='00:0c:29:11:22:33' type='generated'/>", xml);
        Assert.Contains("virtualHW.version = \"21\"", machine.Vmx);
        await domain.StartAsync(cancellationToken: Cancel);
        Assert.Equal("poweredOn", machine.PowerState);
    }

    [Theory]
    [InlineData("esxi-8.0", "esx://host.example.com/")]
    [InlineData("vcenter-8.0", "vpx://vc.example.com/folder1/dc1/cluster1/esx2")]
    public async Task It_is_seven_requests_and_the_replies_on_its_tasks(string product, string uri)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Product = product, Vms = 40 });
        await using Connection connection = await SimulatedConnection.OpenAsync(server, uri);
        server.ResetCounts();
        string store = product == "esxi-8.0" ? "datastore1" : "esx2 datastore1";
        await connection.DefineDomainAsync(Xml(Name).Replace("datastore1", store), cancellationToken: Cancel);

        Assert.Equal(
            new Dictionary<string, int>
            {
                // What is there; the look at the move's task, which is one of the replies; the new domain's identity.
                ["RetrievePropertiesEx"] = 3,
                ["QueryConfigOptionDescriptor"] = 1,
                ["PUT /folder"] = 1,
                ["MoveDatastoreFile_Task"] = 1,
                ["RegisterVM_Task"] = 1,
                ["CreateFilter"] = 1,
                ["WaitForUpdatesEx"] = server.RequestCounts["WaitForUpdatesEx"],
            },
            server.RequestCounts);
        int replies = 1 + server.RequestCounts["WaitForUpdatesEx"];
        Assert.Equal(7 + replies, server.RequestCount);
    }

    [Fact]
    public async Task Defining_it_again_changes_it()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain first = await connection.DefineDomainAsync(Xml(Name), cancellationToken: Cancel);
        Domain second = await connection.DefineDomainAsync(
            Xml(Name).Replace("1048576", "2097152"), cancellationToken: Cancel);
        Assert.Equal(first.Uuid, second.Uuid);
        Assert.Equal(5, _server.Machines.Count);
        Assert.Equal(2097152, await second.GetMaxMemoryAsync(Cancel));
        Assert.Equal(Guid.Parse(Uuid), _server.Machines[^1].BiosUuid);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_name_is_kept_exactly_and_its_file_named_by_libvirt_s_rule(string name, string file)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.DefineDomainAsync(Xml(name), cancellationToken: Cancel);
        Assert.Equal(name, domain.Name);
        Assert.Equal(name, (await connection.GetDomainAsync(name, Cancel)).Name);
        Assert.Equal((name, $"[datastore1] iso/{file}.vmx"), (_server.Machines[^1].Name, _server.Machines[^1].VmxPath));
        string xml = await domain.GetXmlAsync(cancellationToken: Cancel);
        Assert.Equal(name, XDocument.Parse(xml).Root!.Element("name")!.Value);

        await domain.RenameAsync(name + "!", cancellationToken: Cancel);
        Assert.Equal(name + "!", (await connection.GetDomainAsync(name + "!", Cancel)).Name);
        await domain.RedefineAsync(xml, cancellationToken: Cancel);
        Assert.Equal(name, (await connection.GetDomainAsync(name, Cancel)).Name);
    }

    [Fact]
    public async Task A_disk_in_the_root_of_a_datastore_puts_the_file_there()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        await connection.DefineDomainAsync(Xml(Name).Replace("iso/data", "data"), cancellationToken: Cancel);
        Assert.Equal("[datastore1] web 01.vmx", _server.Machines[^1].VmxPath);
    }

    [Theory]
    [InlineData(
        "<uuid>", "<uuid>UUID-OF-TEST", VirErrorCode.OperationFailed, "domain 'test' is already defined with uuid ")]
    [InlineData("web 01", "test", VirErrorCode.OperationFailed, "domain 'test' already exists with uuid ")]
    [InlineData(
        "[datastore1]", "[nowhere]", VirErrorCode.InternalError,
        "internal error: Could not find datastore with name 'nowhere'")]
    [InlineData(
        "[datastore1] iso/data.vmdk", "/vmfs/x.vmdk", VirErrorCode.InvalidArgument,
        "invalid argument: Datastore path '/vmfs/x.vmdk' doesn't have expected format '[<datastore>] <path>'")]
    [InlineData(
        "device='disk'", "device='cdrom'", VirErrorCode.InternalError,
        "internal error: Domain XML doesn't contain any file-based harddisks, cannot deduce "
            + "datastore and path for VMX file")]
    [InlineData(
        "data.vmdk", "data.img", VirErrorCode.InternalError,
        "internal error: Expecting source '[datastore1] iso/data.img' of first file-based harddisk to be a VMDK image")]
    [InlineData("type arch='x86_64'", "type arch='x86_64' machine='x'", null, "")]
    public async Task What_cannot_be_is_refused_before_anything_is_written(
        string part, string replacement, VirErrorCode? code, string message)
    {
        string[] before = Files();
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        string xml = Xml(Name).Replace(part, replacement);
        // The BIOS UUID of another machine.
        xml = xml.Replace($"UUID-OF-TEST{Uuid}", $"{_server.Machines[0].BiosUuid}");
        if (code is null)
        {
            await connection.DefineDomainAsync(xml, cancellationToken: Cancel);
            return;
        }
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineDomainAsync(xml, cancellationToken: Cancel));
        Assert.Equal(code, e.Code);
        Assert.Contains(message, e.Message);
        Assert.False(_server.RequestCounts.ContainsKey("PUT /folder"));
        AssertUntouched(before);
    }

    [Fact]
    public async Task A_file_that_is_there_already_stays_as_it_is()
    {
        SimulatedDatastore store = _server.Datastores.Single(s => s.Name == "datastore1");
        store.Write("iso/web 01.vmx", Encoding.UTF8.GetBytes("precious"));
        string[] before = Files();
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineDomainAsync(Xml(Name), cancellationToken: Cancel));
        Assert.Equal(
            (VirErrorCode.OperationInvalid, "Requested operation is not valid: the file '[datastore1] "
                + "iso/web 01.vmx' already exists, and is not overwritten: remove it, or give the domain another name"),
            (e.Code, e.Message));
        using var reader = new StreamReader(store.OpenRead("iso/web 01.vmx")!);
        Assert.Equal("precious", await reader.ReadToEndAsync(Cancel));
        AssertUntouched(before);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_line_that_drops_at_a_step_leaves_nothing_behind(string step)
    {
        string[] before = Files();
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        bool dropped = false;
        _server.Interceptor = call =>
        {
            if (dropped || call.Name != step)
                return null;
            dropped = true;
            return SimulatedTrouble.Drop;
        };
        await Assert.ThrowsAsync<VirException>(
            () => connection.DefineDomainAsync(Xml(Name), cancellationToken: Cancel));
        Assert.True(dropped);
        AssertUntouched(before);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task An_answer_that_is_lost_ends_in_done_or_untouched(string step)
    {
        string[] before = Files();
        ConnectionOptions options = SimulatedConnection.Options(_server);
        using var losing = new LosingHandler(_server.CreateHandler(), step);
        options = options with
        {
            Schemes = new Dictionary<string, SchemeRegistration> { ["esx"] = new(_ => losing) },
        };
        await using Connection connection = await Connection.OpenAsync("esx://host.example.com/", options, Cancel);
        losing.IsArmed = true;
        if (step == "RegisterVM_Task")
        {
            Domain domain = await connection.DefineDomainAsync(Xml(Name), cancellationToken: Cancel);
            Assert.Equal((Name, _server.Machines[^1].InstanceUuid), (domain.Name, domain.Uuid));
        }
        else
        {
            await Assert.ThrowsAsync<VirException>(
                () => connection.DefineDomainAsync(Xml(Name), cancellationToken: Cancel));
            AssertUntouched(before);
        }
        Assert.False(losing.IsArmed);
    }

    [Theory]
    [InlineData("RegisterVM_Task")]
    [InlineData("WaitForUpdatesEx")]
    public async Task Who_gives_up_leaves_no_file_though_the_server_has_written_to_it(string step)
    {
        string[] before = Files();
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        GiveUpAt(step, caller);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => connection.DefineDomainAsync(Xml(Name), cancellationToken: caller.Token));
        Assert.True(caller.IsCancellationRequested);
        AssertUntouched(before);
    }

    [Theory]
    [InlineData("RegisterVM_Task")]
    [InlineData("WaitForUpdatesEx")]
    public async Task A_machine_that_cannot_be_taken_out_again_keeps_its_file(string step)
    {
        string[] before = Files();
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        GiveUpAt(step, caller, SimulatedTrouble.Refuse(SimulatedFault.TaskInProgress));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => connection.DefineDomainAsync(Xml(Name), cancellationToken: caller.Token));
        Assert.Equal(Name, _server.Machines[^1].Name);
        Assert.Equal(["iso/web 01.vmx"], Files().Except(before));
    }

    [Fact]
    public async Task A_hardware_version_above_the_newest_of_the_host_is_refused_before_anything_is_written()
    {
        string[] before = Files();
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineDomainAsync(Xml(Name), virtualHardwareVersion: 99, cancellationToken: Cancel));
        Assert.Equal(
            "invalid argument: virtual hardware version 99 is above 21, the newest one of the host", e.Message);
        AssertUntouched(before);
        Assert.False(_server.RequestCounts.ContainsKey("PUT /folder"));
        await connection.DefineDomainAsync(Xml(Name), virtualHardwareVersion: 13, cancellationToken: Cancel);
        Assert.Contains("virtualHW.version = \"13\"", _server.Machines[^1].Vmx);
    }

    [Fact]
    public async Task A_TPM_needs_EFI_and_hardware_of_version_14()
    {
        const string Tpm = "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm></devices>";
        string bios = Xml(Name).Replace("</devices>", Tpm);
        string efi = bios.Replace("<os>", "<os firmware='efi'>");
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineDomainAsync(bios, cancellationToken: Cancel));
        Assert.Equal("unsupported configuration: vTPM requires EFI firmware", e.Message);
        e = await Assert.ThrowsAsync<VirException>(
            () => connection.DefineDomainAsync(efi, 13, cancellationToken: Cancel));
        Assert.Equal("unsupported configuration: vTPM requires virtual hardware version 14 or higher", e.Message);
        Domain domain = await connection.DefineDomainAsync(efi, cancellationToken: Cancel);
        Assert.Contains("<tpm model='tpm-crb'>", await domain.GetXmlAsync(cancellationToken: Cancel));
        await domain.RedefineAsync(Xml(Name).Replace("<os>", "<os firmware='efi'>"), cancellationToken: Cancel);
        Assert.DoesNotContain("<tpm", await domain.GetXmlAsync(cancellationToken: Cancel));
    }

    [Fact]
    public async Task A_read_only_connection_refuses_without_asking_the_server()
    {
        await using Connection connection = await Connection.OpenAsync(
            "esx://host.example.com/", SimulatedConnection.Options(_server) with { ReadOnly = true }, Cancel);
        Domain domain = await connection.GetDomainAsync("test", Cancel);
        long before = _server.RequestCount;
        foreach ((string api, Func<Task> change) in new (string, Func<Task>)[]
        {
            ("virDomainDefineXML", () => connection.DefineDomainAsync(Xml(Name), cancellationToken: Cancel)),
            ("virDomainDefineXML", () => domain.RedefineAsync(Xml(Name), cancellationToken: Cancel)),
            ("virDomainUndefineFlags", () => domain.UndefineAsync(cancellationToken: Cancel)),
            ("virDomainRename", () => domain.RenameAsync("x", cancellationToken: Cancel)),
            ("virDomainSetMetadata", () => domain.SetTitleAsync("x", cancellationToken: Cancel)),
        })
        {
            VirException e = await Assert.ThrowsAsync<VirException>(change);
            Assert.Equal($"operation forbidden: read only access prevents {api}", e.Message);
        }
        Assert.Equal(before, _server.RequestCount);
    }

    private static string Xml(string name) => $"""
        <domain type='vmware'>
          <name>{Escaped(name)}</name>
          <uuid>{Uuid}</uuid>
          <title>First of two</title>
          <memory unit='KiB'>1048576</memory>
          <vcpu>2</vcpu>
          <os><type arch='x86_64'>hvm</type></os>
          <devices>
            <disk type='file' device='disk'>
              <source file='[datastore1] iso/data.vmdk'/>
              <target dev='sda' bus='scsi'/>
            </disk>
            <controller type='scsi' index='0' model='vmpvscsi'/>
            <interface type='bridge'>
              <mac address='00:0c:29:11:22:33'/>
              <source bridge='VM Network'/>
              <model type='vmxnet3'/>
            </interface>
          </devices>
        </domain>
        """;

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private void GiveUpAt(string step, CancellationTokenSource caller, SimulatedTrouble? atUnregister = null)
    {
        bool isRegistering = false;
        _server.Interceptor = call =>
        {
            isRegistering |= call.Name == "RegisterVM_Task";
            if (isRegistering && call.Name == step)
                caller.Cancel();
            return call.Name == "UnregisterVM" ? atUnregister : null;
        };
    }

    private void AssertUntouched(string[] before)
    {
        Assert.Equal(before, Files());
        Assert.Equal(4, _server.Machines.Count);
    }

    private string[] Files() => [.. _server.Datastores.SelectMany(store => store.Files).Order(StringComparer.Ordinal)];

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>Lets a request through, and loses its answer once.</summary>
    private sealed class LosingHandler(HttpMessageHandler inner, string step) : DelegatingHandler(inner)
    {
        public bool IsArmed { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            bool isIt = $"{request.Method} /folder" == step
                && request.RequestUri!.AbsolutePath.StartsWith("/folder", StringComparison.Ordinal)
                || body.Contains($"<{step} ", StringComparison.Ordinal);
            HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
            if (!IsArmed || !isIt)
                return answer;
            IsArmed = false;
            answer.Dispose();
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "the line dropped");
        }
    }
}
