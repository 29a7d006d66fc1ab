using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.Conformance.Tests.ForeignClients;
using EsxVirt.Conformance.Tests.ForeignServers;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Conformance.Tests.Changes;

/// <summary>Real virsh switches our simulated machines on and off, and esxvirt those of a foreign server.</summary>
public sealed class PowerTests
{
    [Theory]
    [InlineData("esxi-8.0", "esx", false)]
    [InlineData("esxi-6.7", "esx", true)]
    [InlineData("esx-3.5", "esx", false)]
    public async Task Virsh_and_esxvirt_say_and_do_the_same(string product, string scheme, bool tls)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        const string Commands =
            "destroy test; destroy test; start test; start test; suspend test; suspend test; resume test; reboot test; "
            + "reboot test --mode acpi; destroy test --graceful; shutdown test; resume test; start "
            + "test --paused; start nosuch";
        await using SimulatedHost ours = await SimulatedHost.StartAsync(product, vms: 3, tls);
        await using SimulatedHost theirs = await SimulatedHost.StartAsync(product, vms: 3, tls);

        ToolResult expected = await ForeignTool.RunAsync(
            virsh, ["-c", theirs.ConnectionUri(scheme), Commands], theirs.Environment);
        ToolResult actual = await EsxvirtCommand.RunAsync(
            ["-c", ours.ConnectionUri(scheme), Commands], ours.Environment);

        Assert.Equal(expected.StandardOutput, actual.StandardOutput);
        Assert.Equal(expected.StandardError, actual.StandardError);
        Assert.Equal(expected.ExitCode, actual.ExitCode);
        Assert.Equal(
            theirs.Server.Machines.Select(machine => machine.PowerState),
            ours.Server.Machines.Select(machine => machine.PowerState));
    }

    [Theory]
    [InlineData("")]
    [InlineData("auto_answer=1")]
    public async Task Virsh_and_esxvirt_treat_a_question_the_same(string parameters)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        await using SimulatedHost ours = await SimulatedHost.StartAsync("esxi-8.0", vms: 3);
        await using SimulatedHost theirs = await SimulatedHost.StartAsync("esxi-8.0", vms: 3);
        foreach (SimulatedHost host in new[] { ours, theirs })
            host.Server.Machines[0].AskOn("SuspendVM_Task", SimulatedQuestion.MovedOrCopied);

        ToolResult expected = await ForeignTool.RunAsync(
            virsh, ["-c", theirs.ConnectionUri(parameters: parameters), "suspend test"], theirs.Environment);
        ToolResult actual = await EsxvirtCommand.RunAsync(
            ["-c", ours.ConnectionUri(parameters: parameters), "suspend test"], ours.Environment);

        Assert.Equal(expected.StandardOutput, actual.StandardOutput);
        Assert.Equal(expected.StandardError, actual.StandardError);
        Assert.Equal(theirs.Server.Machines[0].PowerState, ours.Server.Machines[0].PowerState);
        Assert.Equal(theirs.Server.Machines[0].Answers, ours.Server.Machines[0].Answers);
    }

    [Theory]
    [InlineData("esx", "esx", "")]
    [InlineData("vpx", "vpx", "DC0/DC0_H0/DC0_H0")]
    public async Task Esxvirt_switches_the_machines_of_vcsim(string model, string scheme, string path)
    {
        await using Vcsim vcsim = await Vcsim.StartAsync(model);
        string uri = vcsim.ConnectionUri(scheme, path);
        string name = (await vcsim.EsxvirtAsync(uri, "list", "--all", "--name")).Succeeded().Split('\n')[0];
        InventoryReport.Machine machine = (await vcsim.ReadInventoryAsync()).VirtualMachines.Single(
            m => m.Name == name);
        foreach ((string verb, string done, string state) in new[]
        {
            ("destroy", "destroyed", "poweredOff"),
            ("start", "started", "poweredOn"),
            ("suspend", "suspended", "suspended"),
            ("resume", "resumed", "poweredOn"),
            ("reset", "was reset", "poweredOn"),
        })
        {
            ToolResult result = await vcsim.EsxvirtAsync(uri, verb, machine.Name);
            Assert.Equal($"Domain '{machine.Name}' {done}\n\n", result.Succeeded());
            Assert.Equal(state, (await vcsim.ReadInventoryAsync()).VirtualMachines.Single(
                m => m.Moref == machine.Moref).PowerState);
        }
    }

    [Fact]
    public async Task A_guest_that_hangs_is_waited_for_and_then_destroyed()
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 1);
        host.Server.Machines[0].HangGuest();

        ToolResult waited = await EsxvirtCommand.RunAsync(
            ["-c", host.ConnectionUri(), "shutdown", "test", "--wait=1"], host.Environment);
        Assert.Equal("Domain 'test' is being shutdown\n\n", waited.StandardOutput);
        Assert.Equal(
            "error: Failed to shutdown domain 'test'\n"
            + "error: Timed out during operation: the guest has not shut down within 1 seconds\n",
            waited.StandardError);
        Assert.Equal("poweredOn", host.Server.Machines[0].PowerState);

        ToolResult destroyed = await EsxvirtCommand.RunAsync(
            ["-c", host.ConnectionUri(), "shutdown", "test", "--destroy-after=1"], host.Environment);
        Assert.Equal("Domain 'test' is being shutdown\nDomain 'test' destroyed\n\n", destroyed.Succeeded());
        Assert.Equal("poweredOff", host.Server.Machines[0].PowerState);
    }
}
