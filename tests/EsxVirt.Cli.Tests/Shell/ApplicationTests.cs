using EsxVirt.Cli.Commands;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Shell;

public sealed class ApplicationTests
{
    [Fact]
    public async Task An_interrupted_run_says_nothing_and_ends_as_shells_expect()
    {
        using var interrupt = new CancellationTokenSource();
        await interrupt.CancelAsync();
        CommandRun run = await CommandRun.RunAsync(
            ["echo a; list"], "", new Dictionary<string, string> { ["LIBVIRT_DEFAULT_URI"] = "test:///default" },
            cancellationToken: interrupt.Token);
        Assert.Equal(new CommandRun("a\n", "", 130), run);
    }

    [Fact]
    public async Task An_unexpected_fault_is_one_line()
    {
        CommandRun run = await RunFaultyAsync(() => throw new InvalidOperationException("out of order"));
        Assert.Equal(new CommandRun("\n", "error: faulty: out of order\n", 1), run);
    }

    [Fact]
    public async Task Output_that_cannot_be_written_is_one_line()
    {
        using var error = new StringWriter();
        int exitCode = await new Application(Surroundings(new FullDisk(), error), AllCommands.Create)
            .RunAsync(["pwd"]);
        Assert.Equal("error: No space left on device\n", error.ToString());
        Assert.Equal(1, exitCode);
    }

    [Theory]
    [InlineData("-k", "5")]
    [InlineData("-K", "3")]
    public async Task Keep_alive_is_not_needed_and_refuses_nothing(string option, string value)
    {
        CommandRun run = await CommandRun.RunAsync(option, value, "-c", "test:///default", "uri");
        Assert.Equal(new CommandRun("test:///default\n\n", "", 0), run);
    }

    [Fact]
    public async Task Errors_that_cannot_be_written_leave_the_exit_code()
    {
        using var output = new StringWriter();
        int exitCode = await new Application(Surroundings(output, new FullDisk()), AllCommands.Create)
            .RunAsync(["help nosuch; echo a; nosuch"]);
        Assert.Equal(1, exitCode);
        exitCode = await new Application(Surroundings(output, new FullDisk()), AllCommands.Create)
            .RunAsync(["help nosuch; echo a"]);
        Assert.Equal(("\na\n", 0), (output.ToString(), exitCode));
    }

    [Fact]
    public async Task Timing_takes_the_place_of_the_blank_line()
    {
        CommandRun run = await CommandRun.RunAsync("-t", "echo a; help nosuch");
        Assert.Equal("a\n(Time: 0.000 ms)\n\n\n(Time: 0.000 ms)\n\n", run.Output);
    }

    [Fact]
    public async Task Errors_go_to_the_log_file_too()
    {
        using var directory = new TemporaryDirectory();
        await CommandRun.RunAsync(
            ["--log=log.txt", "nosuch"], "", directory: directory.Path,
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Matches(
            @"^\[2026\.11\.22 16:57:53 esxvirt \d+\] ERROR unknown command: 'nosuch'\n$",
            await File.ReadAllTextAsync(
                Path.Combine(directory.Path, "log.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Completion_knows_commands_options_and_domains()
    {
        Assert.Equal(
            "domxml-from-native\ndomxml-to-native\n\n", (await CommandRun.RunAsync("complete", "domxml")).Output);
        Assert.Equal(
            "--state-running\n--state-paused\n--state-shutoff\n--state-other\n\n",
            (await CommandRun.RunAsync("complete", "--", "list --st")).Output);
        Assert.Equal("--domain\n\n", (await CommandRun.RunAsync("complete", "--", "domname", "--d")).Output);
        Assert.Equal(
            "test\n\n", (await CommandRun.RunAsync("-c", "test:///default", "complete", "--", "dominfo", "te")).Output);
    }

    [Fact]
    public async Task Nothing_to_complete_fails_without_a_word() =>
        Assert.Equal(new CommandRun("\n", "", 1), await CommandRun.RunAsync("complete", "--", "nosuch", "x"));

    private static async Task<CommandRun> RunFaultyAsync(Func<Task> work)
    {
        var faulty = new CommandDefinition("faulty", "fails") { Run = _ => work() };
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = await new Application(
            Surroundings(output, error), () => new CommandTable([new CommandGroup("G", "g", [faulty])]))
            .RunAsync(["faulty"]);
        return new CommandRun(output.ToString(), error.ToString(), exitCode);
    }

    private static ProgramSurroundings Surroundings(TextWriter output, TextWriter error) => new()
    {
        Input = TextReader.Null,
        Output = output,
        Error = error,
        ReadSecretAsync = _ => Task.FromResult<string?>(null),
        Variable = _ => null,
        Files = new WorkingFiles(() => Stream.Null, "/"),
    };

    private sealed class FullDisk : StringWriter
    {
        public override void Flush() => throw new IOException("No space left on device");

        public override Task FlushAsync() => throw new IOException("No space left on device");
    }
}
