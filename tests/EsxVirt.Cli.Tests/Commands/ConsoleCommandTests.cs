using System.Text.RegularExpressions;
using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Commands;

/// <summary>Tickets differ from one time to the next, so that no transcript holds them.</summary>
public sealed partial class ConsoleCommandTests
{
    [Fact]
    public async Task An_address_and_how_to_use_it()
    {
        CommandRun run = await CommandRun.RunAsync("-c", "test:///default", "console", "test");
        string[] lines = run.Output.Split('\n');
        Assert.Matches(Address(), lines[0]);
        Assert.StartsWith("Open this address with a WebMKS client", lines[1]);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Fact]
    public async Task Quiet_it_is_the_address_alone_and_another_one_each_time()
    {
        CommandRun first = await CommandRun.RunAsync("-q", "-c", "test:///default", "console", "test");
        CommandRun second = await CommandRun.RunAsync("-q", "-c", "test:///default", "console", "test");
        Assert.Matches(Address(), first.Output.TrimEnd('\n'));
        Assert.Single(first.Output, letter => letter == '\n');
        Assert.NotEqual(first.Output, second.Output);
    }

    [Fact]
    public async Task An_existing_file_is_replaced_whole_and_nothing_else_is_left()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("shot.png", new string('x', 100_000));
        CommandRun run = await CommandRun.RunAsync(
            ["-c", "test:///default", "screenshot test shot.png"], "", directory: directory.Path,
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("Screenshot saved to shot.png, with type of image/png\n", run.Output);
        string file = Assert.Single(Directory.EnumerateFileSystemEntries(directory.Path));
        Assert.Equal(
            "89504E470D0A1A0A",
            Convert.ToHexString((await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))[..8]));
    }

    [GeneratedRegex("^wss://192\\.0\\.2\\.11:443/ticket/[0-9a-f]{16}$")]
    private static partial Regex Address();
}
