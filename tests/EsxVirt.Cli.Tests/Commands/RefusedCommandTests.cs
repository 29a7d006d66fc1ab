using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>Commands that no ESX host can obey, where Debian's virsh cannot be the judge of the words.</summary>
public sealed class RefusedCommandTests
{
    private const string Unsupported = "error: this function is not supported by the connection driver: ";

    [Theory]
    [InlineData("vcpupin test", $"{Unsupported}virDomainGetVcpuPinInfo\n")]
    [InlineData("ttyconsole test", "error: The domain has no console with a terminal\n")]
    [InlineData("iface-edit vmnic0", $"{Unsupported}virInterfaceDefineXML\n")]
    [InlineData("iface-edit eth9", "error: failed to get interface 'eth9'\n"
        + "error: Interface not found: Could not find physical NIC with name 'eth9'\n")]
    [InlineData("net-desc vSwitch0 a new text", "error: Failed to set new network description\n"
        + $"{Unsupported}virNetworkSetMetadata\n")]
    [InlineData("net-desc vSwitch0 --title x", "error: Failed to set new network title\n"
        + $"{Unsupported}virNetworkSetMetadata\n")]
    [InlineData("net-desc vSwitch0 --live --current", "error: Options --current and --live are mutually exclusive\n")]
    [InlineData("net-metadata vSwitch0 http://x", $"{Unsupported}virNetworkGetMetadata\n")]
    [InlineData("net-metadata vSwitch0 http://x --key k --set <a/>", $"{Unsupported}virNetworkSetMetadata\n")]
    [InlineData("net-metadata nosuch http://x", "error: failed to get network 'nosuch'\n"
        + "error: Network not found: Could not find HostVirtualSwitch with name 'nosuch'\n")]
    [InlineData("domdisplay-reload test", $"{Unsupported}virDomainGraphicsReload\n")]
    [InlineData("domthrottlegroupset test limit --total-bytes-sec 5", $"{Unsupported}virDomainSetThrottleGroup\n")]
    [InlineData("hypervisor-cpu-models", $"{Unsupported}virConnectGetDomainCapabilities\n")]
    [InlineData("nodedev-update d /tmp/x", "error: Could not find matching device 'd'\n"
        + $"{Unsupported}virNodeDeviceLookupByName\n")]
    [InlineData("change-media test sdb --eject", "error: Failed to complete action eject on media\n"
        + $"{Unsupported}virDomainUpdateDeviceFlags\n")]
    [InlineData("numatune test --mode ''", "error: Failed to get option 'mode': Option argument is empty\n")]
    [InlineData("migrate-compcache test x",
        "error: Numeric value 'x' for <size> option is malformed or out of range\n")]
    public async Task It_says_so(string command, string error)
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", command);
        Assert.Equal(error, run.Error);
        Assert.Equal("\n", run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("net-desc vSwitch0", "No description for network: vSwitch0\n")]
    [InlineData("net-desc vSwitch0 --title", "No title for network: vSwitch0\n")]
    public async Task A_network_has_neither_title_nor_description(string command, string output) =>
        Assert.Equal(output, (await CommandRun.RunAsync("-c", "test:///default", command)).Output);

    [Fact]
    public async Task A_refusal_carries_its_code_in_JSON()
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", "--output", "json", "nodedev-list");
        Assert.Equal(
            "{\"error\":{\"code\":3,\"domain\":22,\"message\":\"Failed to count node devices\"}}\n", run.Error);
    }

    [Fact]
    public async Task Help_says_that_it_fails()
    {
        CommandRun run = await CommandRun.RunAsync("-q", "help", "send-key");
        Assert.Equal(
            """
              NAME
                send-key - Send keycodes to the guest

              SYNOPSIS
                send-key <domain> [--codeset <string>] [--holdtime <number>] <keycode>...

              DESCRIPTION
                ESX hosts do not have this: the command always fails.

              OPTIONS
                [--domain] <string>
                --codeset <string>
                --holdtime <number>
                [--keycode] <string>...

            """,
            run.Output);
    }
}
