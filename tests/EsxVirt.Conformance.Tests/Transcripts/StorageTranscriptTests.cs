using EsxVirt.Conformance.Tests.Foreign;
using EsxVirt.VSphere.Simulator;
using Xunit;

namespace EsxVirt.Conformance.Tests.Transcripts;

/// <summary>
/// Pools and volumes as real virsh and esxvirt print them of the same simulated host: standard outputs compared byte
/// for byte, but for the differences that <c>Expectations/virsh-storage.json</c> lists with their reasons.
/// </summary>
public sealed class StorageTranscriptTests
{
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
        await using SimulatedHost host =
            await SimulatedHost.StartAsync(product, vms: 12, storage: SimulatorStorage.Varied);
        foreach (SimulatedDatastore store in host.Server.Datastores)
            store.Remove("a & b <c>"); // virsh sends these characters as they are, which is no XML
        string uri = host.ConnectionUri(scheme, path);

        Task<ToolResult> RunVirsh(string commands) =>
            ForeignTool.RunAsync(virsh, ["-c", uri, commands], host.Environment);
        Task<ToolResult> RunEsxvirt(string commands) =>
            EsxvirtCommand.RunAsync(["-c", uri, commands], host.Environment);

        Question[] questions = await QuestionsAsync(RunVirsh);
        string[] commands = [.. questions.Select(question => question.CommandLine)];
        IReadOnlyList<string?> theirs = await Batch.RunAsync(RunVirsh, uri, commands);
        IReadOnlyList<string?> ours = await Batch.RunAsync(RunEsxvirt, uri, commands);

        Assert.DoesNotContain(null, theirs);
        Comparison comparison = new(product, "virsh-storage.json");
        for (int i = 0; i < questions.Length; i++)
            comparison.Add(questions[i], ours[i], theirs[i]);
        comparison.AssertNothingUnexpected(shown: 12);
    }

    /// <summary>Every command on every pool, and on every volume that virsh finds in it.</summary>
    private static async Task<Question[]> QuestionsAsync(Batch.Program virsh)
    {
        List<Question> questions = [.. StorageCommands.OfConnection.Select(command => new Question(command, null))];
        string[] pools = Lines(await virsh("pool-list --name"));
        Assert.NotEmpty(pools);
        foreach (string pool in pools)
        {
            questions.AddRange(StorageCommands.OfPool.Select(command => new Question(command, pool)));
            string[] rows = Lines(await virsh($"vol-list {Batch.Quote(pool)} --details"));
            foreach (string row in rows.Skip(2))
            {
                string name = row.Split("  ", StringSplitOptions.TrimEntries)[0];
                questions.AddRange(StorageCommands.OfVolume.Select(command => new Question(
                    command.Replace("POOL", Batch.Quote(pool)), name)));
                string volumePath = name.StartsWith('/') ? name : $"[{pool}] {name}";
                questions.AddRange(StorageCommands.OfPath.Select(command => new Question(command, volumePath)));
            }
        }
        Assert.Contains(
            questions, question => question.Domain?.Contains("rescue.iso", StringComparison.Ordinal) == true);
        return [.. questions];
    }

    private static string[] Lines(ToolResult result) =>
        [.. result.Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())];
}
