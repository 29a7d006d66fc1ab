using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>The commands on networks and interfaces, where they stop before any host is asked as virsh does.</summary>
public sealed class NetworkCommandTests
{
    [Theory]
    [InlineData("net-list --name --uuid")]
    [InlineData("net-list --table --name")]
    [InlineData("net-list --table --uuid --name")]
    [InlineData("net-list --bogus")]
    [InlineData("net-list --inactive --all --transient")]
    [InlineData("net-name nosuch")]
    [InlineData("net-info")]
    [InlineData("net-info ''")]
    [InlineData("net-define")]
    [InlineData("net-define /nonexistent/file")]
    [InlineData("net-create /nonexistent/file")]
    [InlineData("net-event")]
    [InlineData("net-event --event nosuch")]
    [InlineData("net-event --event lifecycle --timeout 0")]
    [InlineData("net-event --event lifecycle --timeout x")]
    [InlineData("net-update nosuch")]
    [InlineData("iface-list --all --inactive")]
    [InlineData("iface-list --inactive")]
    [InlineData("iface-name eth1")]
    [InlineData("iface-mac aa:bb:cc:dd:ee:ff")]
    [InlineData("iface-dumpxml ''")]
    [InlineData("iface-define /nonexistent/file")]
    [InlineData("iface-bridge eth1")]
    public async Task Virsh_prints_the_same(string command)
    {
        Assert.SkipUnless(Virsh.IsInstalled, "virsh (Debian: libvirt-clients) is not installed");
        string[] words = ["-c", "test:///default", .. ShellWords.Split(command)];
        CommandRun expected = await Virsh.RunAsync(words);
        Assert.Equal(expected, await CommandRun.RunAsync(words));
    }

    [Theory]
    [InlineData("net-port-dumpxml vSwitch0 x")]
    [InlineData("net-port-delete vSwitch0 2f467347-8b4e-8655-e7d6-c4c3fb968009")]
    public async Task A_port_that_is_missed_is_a_failure(string command)
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", command);
        Assert.Equal($"error: failed to get network port '{command.Split(' ')[^1]}'\n", run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    // virsh says here that it has edited the network (null).
    [Theory]
    [InlineData("VM", "VM", "Network vSwitch0 XML configuration not changed.\n\n", "")]
    [InlineData("VM", "My", "\n", "error: Failed.\nerror: internal error: HostVirtualSwitch already exists, editing "
        + "existing ones is not supported yet\n")]
    public async Task A_switch_that_exists_is_looked_at_and_not_changed(
        string from, string to, string output, string error)
    {
        CommandRun run = await CommandRun.RunAsync(
            ["-c", "test:///default", "net-edit", "vSwitch0"], "", editor: xml => xml.Replace(from, to),
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((output, error), (run.Output, run.Error));
    }

    [Theory]
    [InlineData("net-dumpxml vS", "vSwitch0|vSwitch1|vSwitch2")]
    [InlineData("net-info vSwitch1", "vSwitch1")]
    [InlineData("iface-dumpxml vm", "vmk0|vmk1|vmnic0|vmnic1|vmnic2|vmnic3|vmnic4")]
    [InlineData("net-update vSwitch0 add-", "add-first|add-last")]
    public async Task Names_complete(string line, string expected)
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", "complete", "--", line);
        Assert.Equal(
            expected.Split('|'),
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }
}
