using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests;

/// <summary>Each file under Transcripts is a test; see <see cref="Transcript"/> for its form.</summary>
public sealed class TranscriptTests
{
    public static TheoryData<string> All => [.. Names(_ => true)];

    public static TheoryData<string> SameAsVirsh => [.. Names(transcript => transcript.SameAsVirsh)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Command_prints_what_is_recorded(string name)
    {
        Transcript transcript = Read(name);
        using var directory = new TemporaryDirectory();
        WriteFiles(transcript, directory);
        CommandRun run = await CommandRun.RunAsync(
            transcript.CommandLine, transcript.Input, transcript.Environment, directory.Path,
            transcript.SameAsVirsh ? "virsh" : "esxvirt", TestContext.Current.CancellationToken);
        AssertMatches(transcript, run, directory);
    }

    [Theory]
    [MemberData(nameof(SameAsVirsh))]
    public async Task Real_virsh_prints_what_is_recorded(string name)
    {
        Assert.SkipUnless(Virsh.IsInstalled, "virsh (Debian: libvirt-clients) is not installed");
        Transcript transcript = Read(name);
        using var directory = new TemporaryDirectory();
        WriteFiles(transcript, directory);
        AssertMatches(transcript, await Virsh.RunAsync(transcript, directory.Path), directory);
    }

    private static IEnumerable<string> Names(Func<Transcript, bool> filter) =>
        Directory.EnumerateFiles(Transcript.Folder, "*.txt", SearchOption.AllDirectories)
            .Where(path => filter(Transcript.Read(path)))
            .Select(path => Path.GetRelativePath(Transcript.Folder, path)[..^4].Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static Transcript Read(string name) => Transcript.Read(Path.Combine(Transcript.Folder, name + ".txt"));

    private static void WriteFiles(Transcript transcript, TemporaryDirectory directory)
    {
        foreach ((string name, string content) in transcript.Files)
            directory.Write(name, content);
    }

    /// <summary>The directory of the test is <c>{directory}</c> in what is recorded.</summary>
    private static void AssertMatches(Transcript expected, CommandRun run, TemporaryDirectory directory)
    {
        Assert.Equal(expected.Output, run.Output.Replace(directory.Path, "{directory}"));
        Assert.Equal(expected.Error, run.Error.Replace(directory.Path, "{directory}"));
        Assert.Equal(expected.ExitCode, run.ExitCode);
    }
}
