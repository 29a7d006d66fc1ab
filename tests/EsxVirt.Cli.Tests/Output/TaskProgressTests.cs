using EsxVirt.Cli.Output;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Cli.Tests.Support;
using Xunit;

namespace EsxVirt.Cli.Tests.Output;

public sealed class TaskProgressTests
{
    private readonly StringWriter _error = new();
    private readonly StruckClock _clock = new();

    [Fact]
    public void A_short_task_shows_nothing()
    {
        TaskProgress tasks = Create();
        IObserver<int> task = tasks.Begin();
        task.OnNext(50);
        task.OnCompleted();
        _clock.Strike();
        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void A_long_one_shows_where_it_is_from_then_on_and_leaves_nothing_on_the_screen()
    {
        TaskProgress tasks = Create();
        IObserver<int> task = tasks.Begin();
        task.OnNext(7);
        _clock.Strike();
        Assert.Equal("start: [  7 %]", Screen());
        task.OnNext(100);
        Assert.Equal("start: [100 %]", Screen());
        task.OnCompleted();
        task.OnNext(100);
        Assert.Equal("", Screen());
    }

    [Fact]
    public void It_gives_way_to_a_message_and_comes_again()
    {
        TaskProgress tasks = Create();
        IObserver<int> task = tasks.Begin();
        _clock.Strike();
        tasks.GiveWay(() => _error.Write("warning: x\n"));
        Assert.Equal("warning: x", Screen());
        task.OnNext(40);
        Assert.Equal("warning: x\nstart: [ 40 %]", Screen());
    }

    [Fact]
    public void A_server_that_counts_wrongly_does_not_spoil_the_line()
    {
        TaskProgress tasks = Create();
        IObserver<int> task = tasks.Begin();
        _clock.Strike();
        task.OnNext(int.MaxValue);
        task.OnNext(-1);
        Assert.Equal("start: [  0 %]", Screen());
    }

    [Theory]
    [InlineData(false, "start")]
    [InlineData(true, null)]
    public void Where_nobody_looks_or_nothing_is_wanted_nothing_is_written(bool terminal, string? label)
    {
        TaskProgress tasks = Create(terminal);
        tasks.Label = label;
        IObserver<int> task = tasks.Begin();
        _clock.Strike();
        task.OnNext(50);
        task.OnCompleted();
        Assert.Equal("", _error.ToString());
    }

    [Theory]
    [InlineData("start 'db/primary'", true, "\rstart: [  0 %]\r              \r")]
    [InlineData("-q start 'db/primary'", true, "")]
    [InlineData("--output json start 'db/primary'", true, "")]
    [InlineData("start 'db/primary'", false, "")]
    [InlineData(
        "vol-create-as datastore1 lab/d.vmdk 1M --format vmdk", true,
        "\rvol-create-as: [  0 %]\r                      \r")]
    public async Task A_command_shows_its_tasks_on_a_terminal_and_only_there(
        string command, bool terminal, string expected)
    {
        string[] arguments = ["-c", "test:///default", .. ShellWords.Split(command)];
        CommandRun run = await CommandRun.RunAsync(
            arguments, "", terminal: terminal, clock: new StruckClock(atOnce: true),
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(expected, run.Error);
        Assert.Equal((await CommandRun.RunAsync(arguments)).Output, run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    private TaskProgress Create(bool terminal = true) => new(new ProgramSurroundings
    {
        Input = TextReader.Null,
        Output = TextWriter.Null,
        Error = _error,
        ErrorIsTerminal = terminal,
        ReadSecretAsync = _ => Task.FromResult<string?>(null),
        Variable = _ => null,
        Files = new WorkingFiles(() => Stream.Null, AppContext.BaseDirectory),
        Clock = _clock,
    })
    {
        Label = "start",
    };

    /// <summary>
    /// What a terminal shows of what was written: a carriage return goes back to the start of the line.
    /// </summary>
    private string Screen()
    {
        IEnumerable<string> lines = _error.ToString().Split('\n').Select(line =>
        {
            char[] shown = [];
            foreach (string part in line.Split('\r'))
                shown = [.. part, .. shown.Skip(part.Length)];
            return new string(shown).TrimEnd();
        });
        return string.Join('\n', lines).TrimEnd('\n');
    }
}
