using System.Text.Json;
using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignClients;
using EsxVirt.Conformance.Tests.ForeignServers;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>
/// Real virsh and pyvmomi define, change and remove domains on our simulator beside esxvirt, and esxvirt those of a
/// foreign server.
/// </summary>
public sealed class DefinitionTests
{
    private const string Xml = """
        <domain type='vmware'>
          <name>web/01 "a" 100% ü</name>
          <uuid>c7a5fdbd-edaf-9455-926a-d65c16db1809</uuid>
          <memory unit='KiB'>1048576</memory>
          <currentMemory unit='KiB'>1048576</currentMemory>
          <vcpu>2</vcpu>
          <os><type arch='x86_64'>hvm</type></os>
          <devices>
            <disk type='file' device='disk'>
              <source file='[datastore1] iso/data.vmdk'/>
              <target dev='sda' bus='scsi'/>
            </disk>
            <disk type='file' device='cdrom'>
              <source file='[datastore1] iso/install.iso'/>
              <target dev='hda' bus='ide'/>
              <readonly/>
            </disk>
            <controller type='scsi' index='0' model='lsilogic'/>
            <interface type='bridge'>
              <mac address='00:0c:29:11:22:33'/>
              <source bridge='VM Network'/>
              <model type='e1000'/>
            </interface>
            <serial type='pipe'><source path='/tmp/pipe'/><target port='0'/></serial>
          </devices>
        </domain>
        """;

    private const string Name = "web/01 \"a\" 100% ü";

    /// <summary>
    /// Both define the same machine in the same words; what is defined is read by virsh, which knows nothing of ours.
    /// </summary>
    [Theory]
    [InlineData("esxi-6.7", "esx", "")]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1")]
    public async Task Virsh_and_esxvirt_define_and_undefine_the_same(string product, string scheme, string path)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost ours = await SimulatedHost.StartAsync(product, vms: 3);
        await using SimulatedHost theirs = await SimulatedHost.StartAsync(product, vms: 3);
        using TemporaryDirectory directory = new();
        string file = directory.PathOf("web.xml");
        await File.WriteAllTextAsync(
            file, Xml.Replace("datastore1", ours.Server.Datastores[0].Name), TestContext.Current.CancellationToken);

        ToolResult expected = await ForeignTool.RunAsync(
            virsh, ["-c", theirs.ConnectionUri(scheme, path), "define", file], theirs.Environment);
        ToolResult actual = await EsxvirtCommand.RunAsync(
            ["-c", ours.ConnectionUri(scheme, path), "define", file], ours.Environment);
        Assert.Equal(expected.Succeeded(), actual.Succeeded());
        Assert.Equal(expected.StandardError, actual.StandardError);
        Assert.Equal(Files(theirs), Files(ours));

        string[] dump = ["-c", ours.ConnectionUri(scheme, path), "dumpxml", Name];
        string[] theirDump = ["-c", theirs.ConnectionUri(scheme, path), "dumpxml", Name];
        string ofOurs = (await ForeignTool.RunAsync(virsh, dump, ours.Environment)).Succeeded();
        string ofTheirs = (await ForeignTool.RunAsync(virsh, theirDump, theirs.Environment)).Succeeded();
        Assert.Contains($"<name>web/01 &quot;a&quot; 100% ü</name>", ofOurs);
        Assert.Equal(ofTheirs, ofOurs);

        const string Undefine = "domstate '"
            + Name + "'; start '" + Name + "'; undefine '" + Name + "'; destroy '" + Name
            + "'; undefine '" + Name + "' --snapshots-metadata --managed-save; undefine '" + Name + "'";
        expected = await ForeignTool.RunAsync(
            virsh, ["-c", theirs.ConnectionUri(scheme, path), Undefine], theirs.Environment);
        actual = await EsxvirtCommand.RunAsync(["-c", ours.ConnectionUri(scheme, path), Undefine], ours.Environment);
        Assert.Equal(expected.StandardOutput, actual.StandardOutput);
        Assert.Equal(expected.StandardError, actual.StandardError);
        Assert.Equal(Files(theirs), Files(ours));
        Assert.Equal(3, ours.Server.Machines.Count);
    }

    [Theory]
    [InlineData("undefine test")]
    [InlineData("undefine db/primary --nvram")]
    [InlineData("undefine test --checkpoints-metadata --keep-tpm --keep-nvram")]
    [InlineData("undefine db/primary --wipe-storage")]
    [InlineData("undefine nosuch")]
    [InlineData("create nosuch.xml")]
    [InlineData("define nosuch.xml")]
    [InlineData("desc db/primary --title")]
    public async Task Virsh_and_esxvirt_refuse_the_same(string command)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 5);
        string[] arguments = ["-c", host.ConnectionUri(), command];
        ToolResult expected = await ForeignTool.RunAsync(virsh, arguments, host.Environment);
        ToolResult actual = await EsxvirtCommand.RunAsync(arguments, host.Environment);
        Assert.Equal(
            (expected.StandardOutput, expected.StandardError, expected.ExitCode),
            (actual.StandardOutput, actual.StandardError, actual.ExitCode));
    }

    [Fact]
    public async Task What_esxvirt_edits_virsh_reads()
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 5);
        Dictionary<string, string> environment = new(host.Environment)
        {
            ["EDITOR"] = "sed -i -e 's/>2<.vcpu>/>6<\\/vcpu>/' -e \"s/bridge='VM Network'/bridge='Internal'/\"",
        };
        SimulatedMachine machine = host.Server.Machines.Single(m => m.Name == "db/primary");
        string before = (await ForeignTool.RunAsync(
            virsh, ["-c", host.ConnectionUri(), "dumpxml", machine.Name], host.Environment)).Succeeded();
        ToolResult edit = await EsxvirtCommand.RunAsync(
            ["-c", host.ConnectionUri(), "edit", machine.Name], environment);
        string vcpus = System.Text.RegularExpressions.Regex.Match(before, ">(\\d+)</vcpu>").Groups[1].Value;
        Assert.Equal("Domain 'db/primary' XML configuration edited.\n\n", edit.Succeeded());
        string after = (await ForeignTool.RunAsync(
            virsh, ["-c", host.ConnectionUri(), "dumpxml", machine.Name], host.Environment)).Succeeded();
        Assert.Equal(
            before.Replace("bridge='VM Network'", "bridge='Internal'").Replace(">2</vcpu>", ">6</vcpu>"), after);
        Assert.NotEqual(before, after);
        Assert.NotEmpty(vcpus);
    }

    [Fact]
    public async Task Pyvmomi_sees_changes_and_deletes_what_esxvirt_defined()
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-6.7", vms: 3, tls: true);
        using TemporaryDirectory directory = new();
        string file = directory.PathOf("web.xml");
        string xml = Xml.Replace(Name, "web").Replace("<memory", "<title>A title</title><memory");
        await File.WriteAllTextAsync(file, xml, TestContext.Current.CancellationToken);
        string[] connect = ["-c", host.ConnectionUri()];
        (await EsxvirtCommand.RunAsync([.. connect, "define", file], host.Environment)).Succeeded();

        JsonElement seen = await PyvmomiAsync(host, "web", "look");
        SimulatedMachine machine = host.Server.Machines.Single(m => m.Name == "web");
        Assert.Equal("c7a5fdbd-edaf-9455-926a-d65c16db1809", seen.GetProperty("uuid").GetString());
        Assert.Equal($"{machine.InstanceUuid}", seen.GetProperty("instanceUuid").GetString());
        Assert.Equal("vmx-14", seen.GetProperty("version").GetString());
        Assert.Equal("[datastore1] iso/web.vmx", seen.GetProperty("path").GetString());
        Assert.Equal(["A title"], Texts(seen, "title"));
        Assert.Equal(
            [
                "VirtualCdrom [datastore1] iso/install.iso", "VirtualDisk [datastore1] iso/data.vmdk",
                "VirtualE1000 VM Network", "VirtualLsiLogicController ",
            ],
            Texts(seen, "devices").Order(StringComparer.Ordinal));

        JsonElement changed = await PyvmomiAsync(host, "web", "change");
        Assert.Equal(0, changed.GetProperty("refused").GetInt32());
        Assert.Equal("test", changed.GetProperty("taken").GetString());
        string after = (await EsxvirtCommand.RunAsync([.. connect, "dumpxml", "by/pyvmomi"], host.Environment))
            .Succeeded();
        Assert.Contains("<description>changed by pyvmomi</description>", after);
        Assert.Contains("<source bridge='Internal'/>", after);
        Assert.Contains("<source file='[datastore1] test/test.vmdk'/>", after);
        Assert.Contains("<transient/>", after);
        Assert.Contains("<memory unit='KiB'>1048576</memory>", after);

        await PyvmomiAsync(host, "by%2fpyvmomi", "destroy");
        Assert.DoesNotContain("[datastore1] iso/web.vmx", Files(host));
        Assert.Contains("[datastore1] iso/install.iso", Files(host));
    }

    /// <summary>
    /// vcsim takes names and further settings of its machines, and forgets and deletes them. What it registers it names
    /// after the directory, whatever the VMX file says.
    /// </summary>
    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", "DC0/DC0_H0")]
    public async Task Esxvirt_renames_titles_and_removes_the_machines_of_vcsim(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        string uri = vcsim.ConnectionUri(scheme, path);
        string[] names = (await vcsim.EsxvirtAsync(uri, "list", "--all", "--name")).Succeeded()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            "Domain successfully renamed\n\n",
            (await vcsim.EsxvirtAsync(uri, "domrename", names[0], "new name")).Succeeded());
        Assert.Contains((await vcsim.ReadInventoryAsync()).VirtualMachines, machine => machine.Name == "new name");

        (await vcsim.EsxvirtAsync(uri, "desc", "new name", "--title", "A title")).Succeeded();
        Assert.Equal("A title\n", (await vcsim.EsxvirtAsync(uri, "desc", "new name", "--title")).Succeeded());
        Assert.Contains("A title", (await vcsim.EsxvirtAsync(uri, "list", "--all", "--title")).Succeeded());

        (await vcsim.EsxvirtAsync(uri, "destroy", "new name")).Succeeded();
        (await vcsim.EsxvirtAsync(uri, "undefine", "new name")).Succeeded();
        (await vcsim.EsxvirtAsync(uri, "destroy", names[1])).Succeeded();
        string removed = (await vcsim.EsxvirtAsync(uri, "undefine", names[1], "--remove-all-storage")).Succeeded();
        Assert.Contains($"Domain '{names[1]}' has been undefined\n", removed);
        InventoryReport left = await vcsim.ReadInventoryAsync();
        Assert.DoesNotContain(left.VirtualMachines, machine => machine.Name == "new name" || machine.Name == names[1]);
    }

    [Fact]
    public async Task Esxvirt_defines_a_machine_of_vcsim_and_leaves_nothing_behind_when_that_fails()
    {
        await using Vcsim vcsim = await Vcsim.StartAsync("esx");
        string uri = vcsim.ConnectionUri("esx");
        InventoryReport.Machine machine = (await vcsim.ReadInventoryAsync()).VirtualMachines[0];
        (await vcsim.EsxvirtAsync(uri, "destroy", machine.Name)).Succeeded();
        (await vcsim.EsxvirtAsync(uri, "undefine", machine.Name)).Succeeded();
        using TemporaryDirectory directory = new();
        string file = directory.PathOf("web.xml");

        // It registers machines only in directories that have had one, and names them after those.
        string disk = machine.Path!.Replace($"{machine.Name}.vmx", "disk1.vmdk");
        await File.WriteAllTextAsync(
            file, Xml.Replace(
                Name, "fresh").Replace("[datastore1] iso/data.vmdk", disk).Replace("[datastore1]", disk.Split(' ')[0]),
            TestContext.Current.CancellationToken);
        ToolResult defined = await vcsim.EsxvirtAsync(uri, "define", file);
        Assert.Equal($"Domain '{machine.Name}' defined from {file}\n\n", defined.Succeeded());
        InventoryReport inventory = await vcsim.ReadInventoryAsync();
        Assert.Contains(
            inventory.VirtualMachines, m => m.Path == machine.Path.Replace($"{machine.Name}.vmx", "fresh.vmx"));

        // The same file once more, under another UUID: it is there already.
        await File.WriteAllTextAsync(
            file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace(
                "c7a5fdbd", "c7a5fdbe"),
            TestContext.Current.CancellationToken);
        ToolResult again = await vcsim.EsxvirtAsync(uri, "define", file);
        Assert.Contains("already exists, and is not overwritten", again.StandardError);
    }

    private static async Task<JsonElement> PyvmomiAsync(SimulatedHost host, string machine, string step) =>
        JsonDocument.Parse(await PyvmomiTests.RunAsync(host, "define.py", machine, step)).RootElement;

    private static string[] Texts(JsonElement report, string member) =>
        [.. report.GetProperty(member).EnumerateArray().Select(text => text.GetString()!)];

    private static string[] Files(SimulatedHost host) =>
        [.. host.Server.Datastores.SelectMany(store => store.Files.Select(file => $"[{store.Name}] {file}"))];
}
