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
            "    <serial type='file'>\n      <source path='[datastore1] iso/log.txt'/>\n      <target port='0'/>\n    </serial>\n"
            + "    <console type='file'>\n      <source path='[datastore1] iso/log.txt'/>\n"
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
            server, scheme == "vpx" ? "vpx://vc.example.com/folder1/dc1/cluster1/esx1" : $"{scheme}://host.example.com/");
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
