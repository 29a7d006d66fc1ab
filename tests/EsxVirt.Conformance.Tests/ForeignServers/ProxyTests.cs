using System.Net;
using System.Net.Sockets;
using EsxVirt.Conformance.Tests.Foreign;
using Xunit;

namespace EsxVirt.Conformance.Tests.ForeignServers;

/// <summary>The <c>proxy=</c> parameter with proxies of others between esxvirt and a simulated host.</summary>
public sealed class ProxyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Http_goes_through_tinyproxy(bool tls)
    {
        string tinyproxy = ForeignTool.Require("tinyproxy", "tinyproxy");
        int port = ServerProcess.FreePort();
        using TemporaryDirectory directory = new();
        string log = directory.PathOf("tinyproxy.log");
        string configuration = directory.Write(
            "tinyproxy.conf",
            $"Port {port}\nListen 127.0.0.1\nTimeout 60\nMaxClients 20\nLogFile \"{log}\"\nLogLevel Connect\n");
        await using ServerProcess proxy = await ServerProcess.StartOnPortAsync(
            port, tinyproxy, "-d", "-c", configuration);

        int target = await ListThroughAsync($"http://127.0.0.1:{port}", tls);

        Assert.Contains(
            $"127.0.0.1:{target}", await File.ReadAllTextAsync(log, Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("socks5", false)]
    [InlineData("socks5", true)]
    public async Task Socks_5_goes_through_microsocks(string kind, bool tls)
    {
        string microsocks = ForeignTool.Require("microsocks", "microsocks");
        int port = ServerProcess.FreePort();
        await using ServerProcess proxy = await ServerProcess.StartOnPortAsync(
            port, microsocks, "-i", "127.0.0.1", "-p", $"{port}");

        int target = await ListThroughAsync($"{kind}://127.0.0.1:{port}", tls);

        Assert.Contains($"connected to 127.0.0.1:{target}", proxy.Printed, StringComparison.Ordinal);
    }

    // Dante knows the addresses of SOCKS 4, not the host names of 4a; an address is sent in the same way by both.
    [Theory]
    [InlineData("socks", false)]
    [InlineData("socks4", false)]
    [InlineData("socks4", true)]
    [InlineData("socks4a", false)]
    [InlineData("socks5", true)]
    public async Task Socks_goes_through_Dante(string kind, bool tls)
    {
        string danted = ForeignTool.Require("danted", "dante-server");
        int port = ServerProcess.FreePort();
        using TemporaryDirectory directory = new();
        string log = directory.PathOf("danted.log");
        string configuration = directory.Write(
            "danted.conf",
            $$"""
            logoutput: {{log}}
            internal: 127.0.0.1 port = {{port}}
            external: 127.0.0.1
            clientmethod: none
            socksmethod: none
            client pass {
              from: 0.0.0.0/0 to: 0.0.0.0/0
            }
            socks pass {
              from: 0.0.0.0/0 to: 0.0.0.0/0
              protocol: tcp
              log: connect
            }

            """);
        await using ServerProcess proxy = await ServerProcess.StartOnPortAsync(port, danted, "-f", configuration);

        int target = await ListThroughAsync($"{kind}://127.0.0.1:{port}", tls);

        Assert.Contains(
            $"127.0.0.1.{target}", await File.ReadAllTextAsync(log, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_is_not_there_is_one_clear_error()
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 1);
        string uri = host.ConnectionUri(parameters: $"proxy=socks5://127.0.0.1:{ServerProcess.FreePort()}");

        ToolResult result = await EsxvirtCommand.RunAsync(["-c", uri, "hostname"], host.Environment);

        Assert.Equal(1, result.ExitCode);
        string[] lines = result.StandardError.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains("Couldn't connect to server (7)", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Socks_5_leaves_the_name_of_the_server_to_the_proxy()
    {
        using TcpListener proxy = new(IPAddress.Loopback, 0);
        proxy.Start();
        string uri = $"esx://root@esx1.behind.invalid/?proxy=socks5://{proxy.LocalEndpoint}";

        Task<ToolResult> command = EsxvirtCommand.RunAsync(["-c", uri, "hostname"]);
        byte[] target = await ReadSocks5TargetAsync(proxy);

        Assert.Equal([3, 19, .. "esx1.behind.invalid"u8, 443 >> 8, 443 & 255], target);
        Assert.Equal(1, (await command).ExitCode);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>
    /// What a client asks a SOCKS 5 proxy (RFC 1928) to connect to, from the type of its address on; then hangs up.
    /// </summary>
    private static async Task<byte[]> ReadSocks5TargetAsync(TcpListener proxy)
    {
        using TcpClient client = await proxy.AcceptTcpClientAsync(Cancellation);
        NetworkStream stream = client.GetStream();
        byte[] buffer = new byte[300];
        await stream.ReadExactlyAsync(buffer.AsMemory(0, 2), Cancellation);
        await stream.ReadExactlyAsync(buffer.AsMemory(0, buffer[1]), Cancellation);
        await stream.WriteAsync(new byte[] { 5, 0 }, Cancellation);
        int length = await stream.ReadAtLeastAsync(buffer, 10, cancellationToken: Cancellation);
        return buffer[3..length];
    }

    /// <summary>
    /// Lists the machines of a simulated host through a proxy; returns the port that the proxy had to reach.
    /// </summary>
    private static async Task<int> ListThroughAsync(string proxy, bool tls)
    {
        await using SimulatedHost host = await SimulatedHost.StartAsync("esxi-8.0", vms: 5, tls);

        ToolResult result = await EsxvirtCommand.RunAsync(
            ["-c", host.ConnectionUri(parameters: $"proxy={proxy}"), "list", "--all", "--uuid"], host.Environment);

        Assert.Equal(5, result.Succeeded().Split('\n').Count(line => Guid.TryParse(line, out _)));
        return host.Port;
    }
}
