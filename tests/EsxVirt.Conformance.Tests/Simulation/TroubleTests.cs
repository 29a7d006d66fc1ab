using System.Text.RegularExpressions;
using EsxVirt.Conformance.Tests.Foreign;
using Xunit;

namespace EsxVirt.Conformance.Tests.Simulation;

/// <summary>
/// What the guide shows of <c>simulate --trouble</c>, typed: server and command as processes of their own.
/// </summary>
public sealed partial class TroubleTests
{
    [Fact]
    public async Task The_guides_transcripts_are_what_is_printed()
    {
        string page = await File.ReadAllTextAsync(
            Path.Combine(Repository(), "docs", "simulator.md"), TestContext.Current.CancellationToken);
        MatchCollection shown = Shown().Matches(page);
        Assert.True(shown.Count >= 2);
        foreach (Match match in shown)
        {
            ToolResult result = await RunAsync(
                match.Groups["server"].Value.Split(' '), match.Groups["command"].Value.Split(' '));
            Assert.Equal(match.Groups["printed"].Value, result.StandardOutput.TrimEnd('\n') + result.StandardError);
        }
    }

    [Theory]
    [InlineData("drop@PowerOnVM_Task", "curl_easy_perform() returned an error: ")]
    [InlineData("drop-answer@PowerOnVM_Task", "curl_easy_perform() returned an error: ")]
    [InlineData("cut-answer@PowerOnVM_Task", "curl_easy_perform() returned an error: ")]
    [InlineData("unavailable@PowerOnVM_Task", "HTTP response code 503 for call to 'PowerOnVM_Task'")]
    [InlineData("web-page@PowerOnVM_Task", "it is a web page (text/html), not SOAP")]
    [InlineData("refuse=RestrictedVersion@PowerOnVM_Task", "the free vSphere Hypervisor licence only allows reading")]
    [InlineData(
        "refuse=NoPermission@PowerOnVM_Task", "the account lacks the privilege 'VirtualMachine.Interact.PowerOn'")]
    [InlineData("fail=FileNotFound", "FileNotFound - File [datastore1] gone/gone.vmdk was not found")]
    [InlineData("ask=moved", "question is 'This virtual machine might have been moved or copied.'")]
    public async Task The_command_names_the_cause(string trouble, string cause)
    {
        ToolResult result = await RunAsync(["--vms", "4", "--trouble", trouble], ["start", "db/primary"]);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "error: Failed to start domain 'db/primary'\nerror: ", result.StandardError, StringComparison.Ordinal);
        Assert.Contains(cause, result.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expire/5")]
    [InlineData("slow=200ms/3")]
    [InlineData("slow-answer=200ms@PowerOnVM_Task")]
    [InlineData("cut-answer@WaitForUpdatesEx/2")]
    public async Task What_can_be_got_over_is_not_even_mentioned(string trouble)
    {
        ToolResult result = await RunAsync(["--vms", "4", "--trouble", trouble], ["start", "db/primary"]);
        Assert.Equal("Domain 'db/primary' started\n\n", result.Succeeded());
    }

    [Fact]
    public async Task Guests_without_Tools_cannot_be_shut_down()
    {
        ToolResult result = await RunAsync(["--vms", "4", "--no-tools"], ["shutdown", "test"]);
        Assert.Contains("VMware Tools is not running in the guest", result.StandardError, StringComparison.Ordinal);
    }

    private static async Task<ToolResult> RunAsync(IEnumerable<string> simulate, IEnumerable<string> command)
    {
        (ServerProcess server, int port) = await EsxvirtCommand.StartSimulatorAsync(["--no-tls", .. simulate]);
        await using (server)
        {
            using var account = new AuthFile("root", "password");
            return await EsxvirtCommand.RunAsync(
                ["-c", $"esx://root@127.0.0.1:{port}/?transport=http", .. command], account.Environment);
        }
    }

    private static string Repository()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "EsxVirt.slnx")))
            directory = Path.GetDirectoryName(directory);
        return directory ?? throw new DirectoryNotFoundException("The repository is not above the tests.");
    }

    [GeneratedRegex(
        @"\$ esxvirt simulate --listen 127\.0\.0\.1:8989 --no-tls (?<server>.+) &\n"
        + @"\$ esxvirt -c 'esx://root@127\.0\.0\.1:8989/\?transport=http' (?<command>.+)\n"
        + @"(?<printed>(?:error: .+\n)+)")]
    private static partial Regex Shown();
}
