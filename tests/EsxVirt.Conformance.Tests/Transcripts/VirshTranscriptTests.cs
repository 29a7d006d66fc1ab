using EsxVirt.Conformance.Tests.Foreign;
using Xunit;

namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>
/// Real virsh and esxvirt are asked the same questions about the same simulated host, and their standard outputs are
/// compared byte for byte, but for the differences that <c>Expectations/virsh.json</c> lists with their reasons.
/// </summary>
public sealed class VirshTranscriptTests
{
    // Several times around the simulator's profiles, so that each occurs in several power states.
    private const int Machines = 64;

    // A vCenter spreads its machines over this many hosts, and libvirt sees those of one.
    private const int HostsOfVCenter = 6;

    // A failure shows the first differences only: one cause usually shows on many domains.
    private const int DifferencesShown = 12;

    [Theory]
    [InlineData("esxi-8.0", "esx", "")]
    [InlineData("esxi-7.0", "esx", "")]
    [InlineData("esxi-6.7", "esx", "")]
    [InlineData("esx-3.5", "esx", "")]
    [InlineData("gsx-2.0", "gsx", "")]
    [InlineData("vcenter-8.0", "vpx", "folder1/dc1/cluster1/esx1")]
    public async Task Standard_output_is_that_of_virsh(string product, string scheme, string path)
    {
        string virsh = ForeignTool.Require("virsh", "libvirt-clients");
        bool isVCenter = scheme == "vpx";
        await using SimulatedHost host = await SimulatedHost.StartAsync(
            product, isVCenter ? Machines * HostsOfVCenter : Machines);
        string uri = host.ConnectionUri(scheme, path, "legacy_uuid=1");

        Task<ToolResult> RunVirsh(string commands) =>
            ForeignTool.RunAsync(virsh, ["-c", uri, commands], host.Environment);
        Task<ToolResult> RunEsxvirt(string commands) =>
            EsxvirtCommand.RunAsync(["-c", uri, commands], host.Environment);

        ToolResult names = await RunVirsh("list --all --name");
        string[] domains = names.Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(domains.Length, Machines, isVCenter ? 2 * Machines : Machines);

        Question[] questions =
        [
            .. ReadCommands.OfConnection.Select(command => new Question(command, null)),
            .. domains.SelectMany(domain => ReadCommands.OfDomain.Select(command => new Question(command, domain))),
        ];
        string[] commands = [.. questions.Select(question => question.CommandLine)];
        IReadOnlyList<string?> theirs = await Batch.RunAsync(RunVirsh, uri, commands);
        IReadOnlyList<string?> ours = await Batch.RunAsync(RunEsxvirt, uri, commands);

        Comparison comparison = new(product);
        for (int i = 0; i < questions.Length; i++)
            comparison.Add(questions[i], ours[i], theirs[i]);
        comparison.AssertNothingUnexpected(DifferencesShown);
    }
}
