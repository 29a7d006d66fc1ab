using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>
/// A server that goes away and comes back between the commands of one interactive session. virsh's words for a
/// reconnection belong to drivers that notice a lost connection by themselves; over its ESX driver there are none, so
/// here neither.
/// </summary>
public sealed partial class RestartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task What_a_session_says_while_its_server_is_restarted_is_what_virsh_says()
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        using var account = new AuthFile("root", "password");
        (string theirs, string theirErrors) = await TypeAsync(port => ForeignTool.Start(
            virsh, ["-c", Uri(port)], account.Environment));
        (string ours, string ourErrors) = await TypeAsync(port => EsxvirtCommand.Start(
            ["-c", Uri(port)], account.Environment));
        Assert.Equal(theirs, ours.Replace("esxvirt", "virsh"));
        Assert.Equal(WithoutDetail(theirErrors), WithoutDetail(ourErrors));
        Assert.Equal(2, Regex.Count(ourErrors, "Couldn't connect to server"));
        Assert.DoesNotContain("econnect", ourErrors, StringComparison.Ordinal);
    }

    private static string Uri(int port) => $"esx://root@127.0.0.1:{port}/?transport=http";

    private static async Task<(string Output, string Errors)> TypeAsync(Func<int, Process> start)
    {
        int port = ServerProcess.FreePort();
        var output = new StringBuilder();
        Process? process = null;
        try
        {
            Task<string> errors;
            await using (SimulatedServer server = await ServeAsync(port))
            {
                process = start(port);
                errors = process.StandardError.ReadToEndAsync();
                await ReadToPromptAsync(process, output);
                await TypeAsync(process, "hostname", output);
            }
            await TypeAsync(process, "hostname", output);
            await TypeAsync(process, "list", output);
            await using (SimulatedServer server = await ServeAsync(port))
            {
                await TypeAsync(process, "list", output);
                await TypeAsync(process, "hostname", output);
                process.StandardInput.Close();
                output.Append(await process.StandardOutput.ReadToEndAsync().WaitAsync(Patience));
                return (output.ToString(), await errors.WaitAsync(Patience));
            }
        }
        finally
        {
            process?.Kill();
            process?.Dispose();
        }
    }

    private static async Task<SimulatedServer> ServeAsync(int port)
    {
        var server = new SimulatedServer(new SimulatorOptions { Product = "esxi-6.7", Vms = 1 });
        await server.ListenAsync(
            new IPEndPoint(IPAddress.Loopback, port), tls: false, TestContext.Current.CancellationToken);
        return server;
    }

    private static async Task TypeAsync(Process process, string line, StringBuilder output)
    {
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await ReadToPromptAsync(process, output);
    }

    private static async Task ReadToPromptAsync(Process process, StringBuilder output)
    {
        char[] one = new char[1];
        int start = output.Length;
        while (!output.ToString(start, output.Length - start).EndsWith("virsh # ", StringComparison.Ordinal)
            && !output.ToString(start, output.Length - start).EndsWith("esxvirt # ", StringComparison.Ordinal))
        {
            int read = await process.StandardOutput.ReadAsync(one, TestContext.Current.CancellationToken)
                .AsTask().WaitAsync(Patience);
            Assert.True(read == 1, $"it ended: {output}");
            output.Append(one[0]);
        }
    }

    /// <summary>libcurl and .NET describe a refused connection each in its own way, after the number.</summary>
    private static string WithoutDetail(string errors) => Detail().Replace(errors, "(7)");

    [GeneratedRegex(@"\(7\) : .*")]
    private static partial Regex Detail();
}
