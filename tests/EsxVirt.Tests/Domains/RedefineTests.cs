using System.Text;
using System.Text.RegularExpressions;
using EsxVirt.Connections;
using EsxVirt.Domains;
using EsxVirt.Libvirt.Errors;
using EsxVirt.Tests.Support;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Tests.Domains;

/// <summary>Definitions of domains that exist: only what differs changes, all of it or nothing.</summary>
public sealed partial class RedefineTests : IAsyncDisposable
{
    private const string Off = "db/primary";
    private const string On = "test";

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly SimulatedServer _server = new(new SimulatorOptions { Vms = 15 });

    public static TheoryData<string> Products => [.. SimulatedServer.ProductNames];

    /// <summary>Edits of the shut-off machine's XML that show in its XML afterwards.</summary>
    public static TheoryData<string, string, string> Edits => new()
    {
        { "memory", "<memory unit='KiB'>\\d+</memory>", "<memory unit='KiB'>3145728</memory>" },
        { "description", "<description>.*?</description>", "<description>two &quot;new&quot; words</description>" },
        { "title", "</uuid>\n  <hw", "</uuid>\n  <title>A &lt;label&gt;</title>\n  <hw" },
        { "controller model", "model='lsilogic'", "model='vmpvscsi'" },
        { "network", "<source bridge='VM Network'/>", "<source bridge='Internal'/>" },
        { "card's address", "<mac address='00:[^/]*/>", "<mac address='00:50:56:11:22:33' type='static'/>" },
        { "card's model", "<model type='[a-z0-9]+'/>\n    </interface>", "<model type='vlance'/>\n    </interface>" },
        { "video memory", "vram='\\d+'", "vram='16384'" },
        {
            "VNC", "    <video>",
            "    <graphics type='vnc' port='5905' autoport='no' listen='192.0.2.1' keymap='de'>\n"
            + "      <listen type='address' address='192.0.2.1'/>\n    </graphics>\n    <video>"
        },
        {
            "serial port", "    <video>",
            "    <serial type='file'>\n      <source path='[datastore1] iso/log.txt'/>\n      <target port='0'/>\n"
            + "    </serial>\n    <console type='file'>\n      <source path='[datastore1] iso/log.txt'/>\n"
            + "      <target type='serial' port='0'/>\n    </console>\n    <video>"
        },
        {
            "disk", "    <controller type='scsi'",
            "    <disk type='file' device='disk'>\n      <source file='[datastore1] test/test.vmdk'/>\n"
            + "      <target dev='sde' bus='scsi'/>\n"
            + "      <address type='drive' controller='0' bus='0' target='0' unit='4'/>\n    </disk>\n"
            + "    <controller type='scsi'"
        },
        {
            "CD-ROM", "    <controller type='scsi'",
            "    <disk type='file' device='cdrom'>\n      <source file='[datastore1] iso/install.iso'/>\n"
            + "      <target dev='hdb' bus='ide'/>\n      <readonly/>\n"
            + "      <address type='drive' controller='0' bus='0' target='0' unit='1'/>\n    </disk>\n"
            + "    <controller type='ide' index='0'/>\n    <controller type='scsi'"
        },
    };

    [Theory]
    [MemberData(nameof(Products))]
    public async Task A_machine_s_own_definition_changes_nothing(string product)
    {
        await using var server = new SimulatedServer(new SimulatorOptions { Product = product, Vms = 40 });
        string scheme = product.StartsWith("vcenter", StringComparison.Ordinal) ? "vpx"
            : product.StartsWith("gsx", StringComparison.Ordinal) ? "gsx" : "esx";
        await using Connection connection = await SimulatedConnection.OpenAsync(
            server, scheme == "vpx" ? "vpx://vc.example.com/folder1/dc1/cluster1/esx1"
                : $"{scheme}://host.example.com/");
        var sent = new List<string>();
        server.Interceptor = call =>
        {
            if (call.Name == "ReconfigVM_Task")
                sent.Add(Encoding.UTF8.GetString(call.Body.Span));
            return null;
        };
        IReadOnlyList<Domain> domains = await connection.ListDomainsAsync(cancellationToken: Cancel);
        Assert.NotEmpty(domains);
        foreach (Domain domain in domains)
        {
            string xml = await domain.GetXmlAsync(DomainXmlOptions.Inactive, Cancel);
            await domain.RedefineAsync(xml, cancellationToken: Cancel);
        }
        Assert.Empty(sent);
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task What_was_edited_and_nothing_else_changes(string what, string pattern, string replacement)
    {
        Assert.NotEmpty(what);
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        (Domain domain, string before) = await FindAsync(connection, pattern);
        string wanted = new Regex(pattern, RegexOptions.Singleline).Replace(before, replacement, 1);
        Assert.NotEqual(before, wanted);

        await domain.RedefineAsync(wanted, cancellationToken: Cancel);
        string after = await domain.GetXmlAsync(DomainXmlOptions.Secure, Cancel);
        if (what == "memory")
            after = after.Replace("<currentMemory unit='KiB'>3145728<", "<currentMemory unit='KiB'>8388608<");
        Assert.Equal(Normal(wanted), Normal(after));
    }

    [Theory]
    [InlineData("<currentMemory", "<currentMemory", 1)] // nothing differs: it is looked at only
    [InlineData("  <memory unit", "  <title>x</title>\n  <memory unit", 3)]
    [InlineData("<vcpu placement='static'>4</vcpu>", "<vcpu placement='static'>8</vcpu>", 3)]
    [InlineData("<source bridge='VM Network'/>", "<source bridge='Internal'/>", 4)] // and the VMX, for what it showed
    public async Task It_costs_three_requests_and_the_updates(string part, string replacement, int requests)
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        string xml = await domain.GetXmlAsync(cancellationToken: Cancel);
        Assert.Contains(part, xml);
        _server.ResetCounts();
        await domain.RedefineAsync(xml.Replace(part, replacement), cancellationToken: Cancel);
        Assert.Equal(requests + _server.RequestCounts.GetValueOrDefault("WaitForUpdatesEx"), _server.RequestCount);

        // By the connection, which has to find it first.
        xml = await domain.GetXmlAsync(cancellationToken: Cancel);
        _server.ResetCounts();
        await connection.DefineDomainAsync(xml.Replace(replacement, part), cancellationToken: Cancel);
        Assert.Equal(1 + requests + _server.RequestCounts.GetValueOrDefault("WaitForUpdatesEx"), _server.RequestCount);
    }

    [Fact]
    public async Task Keys_that_XML_does_not_know_stay_and_the_UUIDs_above_all()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        SimulatedMachine machine = _server.Machines.Single(m => m.Name == Off);
        Dictionary<string, string> before = Keys(machine.Vmx);
        string xml = await domain.GetXmlAsync(cancellationToken: Cancel);
        await domain.RedefineAsync(
            xml.Replace(">4</vcpu>", ">6</vcpu>").Replace(
                "'VM Network'", "'Internal'").Replace("<name>db/primary", "<name>db/2%"),
            cancellationToken: Cancel);
        Dictionary<string, string> after = Keys(machine.Vmx);
        Assert.Equal("db/2%", domain.Name);
        Assert.Equal("db/2%", machine.Name);
        string[] changed = [.. before.Keys.Union(after.Keys)
            .Where(key => before.GetValueOrDefault(key) != after.GetValueOrDefault(key))];
        Assert.Equal(
            new[] { "displayName", "ethernet0.networkName", "numvcpus" },
            changed.Where(key => !IsConnection(key)).Order(StringComparer.Ordinal));
        Assert.Equal(before["uuid.bios"], after["uuid.bios"]);
        Assert.Equal(before["vc.uuid"], after["vc.uuid"]);

        // The host writes the rest of a card that it changes.
        static bool IsConnection(string key) =>
            key.StartsWith("ethernet0.", StringComparison.Ordinal) && key != "ethernet0.networkName";
    }

    [Fact]
    public async Task A_disk_that_goes_is_detached_and_its_file_stays()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        string xml = await domain.GetXmlAsync(cancellationToken: Cancel);
        string[] files = [.. _server.Datastores[0].Files];
        string without = new Regex(
            "    <disk type='file' device='disk'>.*?</disk>\n", RegexOptions.Singleline).Replace(xml, "", 1);
        await domain.RedefineAsync(without, cancellationToken: Cancel);
        string after = await domain.GetXmlAsync(cancellationToken: Cancel);
        Assert.Equal(xml.Split("device='disk'").Length - 1, after.Split("device='disk'").Length);
        Assert.Equal(files, _server.Datastores[0].Files);
    }

    [Fact]
    public async Task One_change_that_the_server_refuses_keeps_all_others_from_happening()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        SimulatedMachine machine = _server.Machines.Single(m => m.Name == Off);
        string vmx = machine.Vmx;
        string xml = await domain.GetXmlAsync(cancellationToken: Cancel);
        string wanted = xml.Replace(">4</vcpu>", ">6</vcpu>").Replace("<name>db/primary", "<name>other")
            .Replace("  <devices>\n", "  <devices>\n    <disk type='file' device='disk'>\n"
                + "      <source file='[datastore1] no/such.vmdk'/>\n      <target dev='sdh' bus='scsi'/>\n"
                + "    </disk>\n");
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.RedefineAsync(wanted, cancellationToken: Cancel));
        Assert.Equal(
            "internal error: Could not define domain: FileNotFound - File [datastore1] no/such.vmdk was not found",
            e.Message);
        Assert.Equal((Off, Off, vmx), (domain.Name, machine.Name, machine.Vmx));
        Assert.Equal(xml, await domain.GetXmlAsync(cancellationToken: Cancel));
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_not_undone()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        await using Connection another = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        Domain same = await another.GetDomainAsync(Off, Cancel);
        string xml = await domain.GetXmlAsync(cancellationToken: Cancel);
        bool between = false;
        _server.Interceptor = call =>
        {
            if (call.Name == "ReconfigVM_Task" && !between)
            {
                between = true;
                same.SetDescriptionAsync("theirs", cancellationToken: Cancel).GetAwaiter().GetResult();
            }
            return null;
        };
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.RedefineAsync(xml.Replace(">4</vcpu>", ">6</vcpu>"), cancellationToken: Cancel));
        Assert.Contains("ConcurrentAccess", e.Message);
        Assert.Equal("theirs", await domain.GetDescriptionAsync(Cancel));
        Assert.Equal(4, await domain.GetVcpuCountAsync(cancellationToken: Cancel));
    }

    [Fact]
    public async Task A_running_machine_changes_what_it_can_and_is_otherwise_left_alone()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(On, Cancel);
        string xml = await domain.GetXmlAsync(cancellationToken: Cancel);
        await domain.RedefineAsync(xml.Replace("'VM Network'", "'Internal'"), cancellationToken: Cancel);
        Assert.Contains("<source bridge='Internal'/>", await domain.GetXmlAsync(cancellationToken: Cancel));
        VirException e = await Assert.ThrowsAsync<VirException>(() => domain.RedefineAsync(
            Regex.Replace(xml, "vram='\\d+'", "vram='32768'"), cancellationToken: Cancel));
        Assert.Contains("InvalidPowerState", e.Message);
    }

    [Fact]
    public async Task Another_domain_s_definition_is_refused()
    {
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        Domain other = await connection.GetDomainAsync(On, Cancel);
        string xml = await other.GetXmlAsync(cancellationToken: Cancel);
        VirException e = await Assert.ThrowsAsync<VirException>(
            () => domain.RedefineAsync(xml, cancellationToken: Cancel));
        Assert.Equal($"operation failed: domain '{Off}' is already defined with uuid {domain.Uuid}", e.Message);
    }

    [Fact]
    public async Task A_VNC_password_stays_until_an_empty_one_is_given()
    {
        const string Vnc = "    <graphics type='vnc' port='5905' autoport='no' passwd='{0}'/>\n    <video>";
        await using Connection connection = await SimulatedConnection.OpenAsync(_server);
        Domain domain = await connection.GetDomainAsync(Off, Cancel);
        string xml = await domain.GetXmlAsync(cancellationToken: Cancel);
        await domain.RedefineAsync(xml.Replace("    <video>", string.Format(Vnc, "secret")), cancellationToken: Cancel);
        string shown = await domain.GetXmlAsync(cancellationToken: Cancel);
        Assert.DoesNotContain("secret", shown);
        await domain.RedefineAsync(shown.Replace("5905", "5906"), cancellationToken: Cancel);
        string secure = await domain.GetXmlAsync(DomainXmlOptions.Secure, Cancel);
        Assert.Contains("port='5906'", secure);
        Assert.Contains("passwd='secret'", secure);
        await domain.RedefineAsync(secure.Replace("passwd='secret'", "passwd=''"), cancellationToken: Cancel);
        Assert.DoesNotContain("passwd", await domain.GetXmlAsync(DomainXmlOptions.Secure, Cancel));
    }

    private static Dictionary<string, string> Keys(string vmx) => vmx.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(" = ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);

    /// <summary>The first machine that is shut off and that the edit fits.</summary>
    private static async Task<(Domain Domain, string Xml)> FindAsync(Connection connection, string pattern)
    {
        foreach (Domain domain in await connection.ListDomainsAsync(DomainFilter.Inactive, Cancel))
        {
            string xml = await domain.GetXmlAsync(DomainXmlOptions.Secure, Cancel);
            if (Regex.IsMatch(xml, pattern, RegexOptions.Singleline))
                return (domain, xml);
        }
        throw new InvalidOperationException("no machine fits");
    }

    private static string Normal(string xml) =>
        string.Join('\n', xml.Split('\n').Select(line => line.Trim()).Order(StringComparer.Ordinal));

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
