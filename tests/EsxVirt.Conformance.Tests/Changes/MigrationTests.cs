using System.Text.Json;
using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignClients;
using EsxVirt.Conformance.Tests.ForeignServers;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>
/// Real virsh migrates on our simulator, esxvirt on vcsim, and both say the same where libvirt refuses.
/// </summary>
public sealed class MigrationTests
{
    private const string Esx1 = "folder1/dc1/cluster1/esx1";
    private const string Esx2 = "folder1/dc1/cluster1/esx2";

    /// <summary>
    /// Options of <c>migrate</c>, each with what virsh says to it. Left out are those with which virsh 9.0 crashes (an
    /// unknown parameter value in the destination's URI), <c>--verbose</c>, which newer releases write with decimals,
    /// and <c>--copy-storage-all --copy-storage-inc</c>, for which newer releases have other words.
    /// </summary>
    private static readonly string[] Refused =
    [
        "--live --offline", "--offline", "--p2p", "--direct", "--tunnelled", "--tunneled", "--tunnelled --p2p",
        "--copy-storage-all", "--copy-storage-inc",
        "--copy-storage-synchronous-writes", "--copy-storage-all --copy-storage-synchronous-writes",
        "--change-protection", "--unsafe", "--compressed", "--auto-converge", "--abort-on-error",
        "--auto-converge --unsafe", "--rdma-pin-all", "--postcopy", "--postcopy-after-precopy", "--postcopy-resume",
        "--zerocopy", "--parallel", "--parallel --zerocopy", "--tls", "--tls-destination x",
        "--tls --tls-destination x", "--migrateuri tcp://x/", "--migrateuri vpxmigr://192.0.2.99/a/b",
        "--migrateuri vpxmigr://127.0.0.1/a", "--graphicsuri x", "--listen-address 192.0.2.1", "--dname other",
        "--dname other --unsafe", "--dname other --migrateuri tcp://x/", "--dname ''", "--timeout 5",
        "--timeout x --live", "--timeout -1 --live", "--timeout-suspend", "--timeout-postcopy",
        "--live --timeout 5 --timeout-suspend --timeout-postcopy", "--xml nosuch.xml", "--persistent-xml nosuch.xml",
        "--persistent-xml nosuch.xml --persistent", "--migrate-disks sda", "--disks-port 5", "--disks-port x",
        "--disks-uri x", "--comp-methods xbzrle", "--comp-mt-level 1", "--parallel-connections 2",
        "--postcopy-bandwidth 5", "--bandwidth x", "--unsafe --graphicsuri x", "--offline --unsafe",
        "--change-protection --unsafe", "--copy-storage-all --dname x",
    ];

    [Fact]
    public async Task Virsh_and_esxvirt_refuse_the_same_in_the_same_words()
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost host = await SimulatedHost.StartAsync("vcenter-8.0", vms: 20);
        string destination = host.ConnectionUri("vpx", Esx2);
        string commands = string.Join(
            "; ",
            Refused.Select(options => $"migrate test '{destination}' {options}")
                .Append("migrate nosuch x")
                .Append("migrate test ''")
                .Append("migrate test 'vpx://127.0.0.1/'")
                .Append($"migrate test '{host.ConnectionUri("vpx", "folder1/dc1/cluster1/esx9")}'")
                .Append($"migrate test '{destination}' tcp://x/ gfx"));
        string[] arguments = ["-c", host.ConnectionUri("vpx", Esx1), commands];

        ToolResult expected = await ForeignTool.RunAsync(virsh, arguments, host.Environment);
        ToolResult actual = await EsxvirtCommand.RunAsync(arguments, host.Environment);

        Assert.Equal(expected.StandardOutput, actual.StandardOutput);
        string[] theirs = expected.StandardError.Split('\n');
        string[] ours = actual.StandardError.Split('\n');
        Assert.Equal(theirs.Length, ours.Length);
        // Ours goes on to say which host there is none of.
        Assert.All(theirs.Zip(ours), pair => Assert.StartsWith(pair.First, pair.Second));
        Assert.Single(theirs.Zip(ours), pair => pair.First != pair.Second);
        Assert.Equal(expected.ExitCode, actual.ExitCode);
        Assert.Equal("esx1", host.Server.Machines[0].HostName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--live --persistent --undefinesource --suspend")]
    [InlineData("--bandwidth 5")]
    [InlineData("--live --timeout 60 --timeout-suspend")]
    public async Task Virsh_and_esxvirt_migrate_by_a_vCenter(string options)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost host = await SimulatedHost.StartAsync("vcenter-8.0", vms: 20);
        (string one, string two) = (host.ConnectionUri("vpx", Esx1), host.ConnectionUri("vpx", Esx2));

        ToolResult expected = await ForeignTool.RunAsync(
            virsh, ["-c", one, $"migrate test '{two}' {options}"], host.Environment);
        Assert.Equal("esx2", host.Server.Machines[0].HostName);
        ToolResult actual = await EsxvirtCommand.RunAsync(
            ["-c", two, $"migrate test '{one}' {options}"], host.Environment);

        Assert.Equal("esx1", host.Server.Machines[0].HostName);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public async Task Virsh_and_esxvirt_migrate_between_hosts_that_know_their_vCenter()
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs a loopback address for each host");
        await using SimulatedWorld world = await SimulatedWorld.StartAsync();
        (string one, string two) = (world.HostUri("esx1", "vcenter=*"), world.HostUri("esx2", "vcenter=*"));

        ToolResult expected = await ForeignTool.RunAsync(
            virsh, ["-c", one, $"migrate test '{two}'"], world.Environment);
        Assert.Equal("esx2", world.Machine.HostName);
        Assert.Equal("", expected.StandardError);

        // libvirt takes the host's port for its vCenter; ours has to be told.
        string port = $"vcenter=*:{world.Port}";
        ToolResult actual = await EsxvirtCommand.RunAsync(
            ["-c", world.HostUri("esx2", port), $"migrate test '{world.HostUri("esx1", port)}'"], world.Environment);
        Assert.Equal(expected, actual);
        Assert.Equal("esx1", world.Machine.HostName);
    }

    [Fact]
    public async Task The_validation_of_the_server_stops_virsh_and_esxvirt()
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost host = await SimulatedHost.StartAsync("vcenter-8.0", vms: 20);
        host.Server.Machines[0].ForbidMigration(SimulatedFault.IncompatibleHost);
        string[] arguments = [
            "-c", host.ConnectionUri("vpx", Esx1), $"migrate test '{host.ConnectionUri("vpx", Esx2)}'"];
        ToolResult expected = await ForeignTool.RunAsync(virsh, arguments, host.Environment);
        Assert.Contains(
            "validation reported a problem: Cannot migrate test from esx1 to esx2: ", expected.StandardError);
        Assert.Equal(expected, await EsxvirtCommand.RunAsync(arguments, host.Environment));
        Assert.Equal("esx1", host.Server.Machines[0].HostName);
    }

    [Fact]
    public async Task Pyvmomi_validates_migrates_and_relocates()
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync("vcenter-8.0", vms: 20, tls: true);
        JsonElement report = JsonDocument.Parse(await PyvmomiTests.RunAsync(host, "migrate.py", "test")).RootElement;
        Assert.Equal("[]", report.GetProperty("allowed").GetRawText());
        Assert.Equal(
            """["vim.event.MigrationHostErrorEvent: vim.fault.CannotAccessVmDisk"]""",
            report.GetProperty("forbidden").GetRawText());
        Assert.Equal("esx2", report.GetProperty("migrated").GetString());
        Assert.Equal("[[0, 0]]", report.GetProperty("checked").GetRawText());
        Assert.Equal(
            """["esx3", "[esx3 datastore1] test/test.vmx", "esx3 datastore1"]""",
            report.GetProperty("relocated").GetRawText());
        Assert.Contains("is not accessible on the host", report.GetProperty("refused").GetString());
        Assert.Equal("esx3", host.Server.Machines[0].HostName);
    }

    [Fact]
    public async Task Govmomi_migrates_and_relocates()
    {
        string program = await GoProgram.RequireAsync("migrate");
        await using SimulatedHost host = await SimulatedHost.StartAsync("vcenter-8.0", vms: 20);
        ToolResult result = await ForeignTool.RunAsync(
            program, [$"http://{host.UserName}:{host.Password}@127.0.0.1:{host.Port}/sdk", "test"]);
        Assert.Equal("[\"esx1\",\"esx2\",\"esx3\"]\n", result.Succeeded());
    }

    [Theory]
    [InlineData("", "poweredOn")]
    [InlineData("suspend", "suspended")]
    [InlineData("destroy", "poweredOff")]
    public async Task Esxvirt_relocates_a_machine_of_vcsim(string change, string powerState)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync("vpx");
        // It puts its machines on any hosts of the cluster.
        (string from, string name) = ("", "");
        foreach (string host in new[] { "DC0_C0_H0", "DC0_C0_H1", "DC0_C0_H2" }.TakeWhile(_ => name == ""))
        {
            from = vcsim.ConnectionUri("vpx", $"DC0/DC0_C0/{host}");
            name = (await vcsim.EsxvirtAsync(from, "list", "--name")).Succeeded().Split('\n')[0];
        }

        string to = vcsim.ConnectionUri(
            "vpx", $"DC0/DC0_C0/{(from.Contains("_H0", StringComparison.Ordinal) ? "DC0_C0_H1" : "DC0_C0_H0")}");
        InventoryReport.Machine machine = (await vcsim.ReadInventoryAsync()).VirtualMachines.Single(
            m => m.Name == name);
        if (change.Length > 0)
            (await vcsim.EsxvirtAsync(from, change, name)).Succeeded();

        // Neither ValidateMigration nor MigrateVM_Task is there: the newer method does it.
        string[] live = change.Length == 0 ? ["--live"] : [];
        ToolResult result = await vcsim.EsxvirtAsync(from, ["migrate", name, to, .. live]);

        Assert.Equal("\n", result.Succeeded());
        InventoryReport.Machine moved = (await vcsim.ReadInventoryAsync()).VirtualMachines.Single(m => m.Name == name);
        // It goes on listing the machine on the host that it came from: only the machine knows better.
        Assert.NotEqual(machine.OnHost, moved.OnHost);
        Assert.Equal(powerState, moved.PowerState);
    }
}
