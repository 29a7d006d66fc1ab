using System.Collections.ObjectModel;
using System.Text;
using EsxVirt.Cli.Commands;
using EsxVirt.Cli.Shell;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Connections;
using EsxVirt.VSphere.Simulator;

namespace EsxVirt.Cli.Tests.Support;

/// <summary>What a run of the command wrote, and its exit code.</summary>
internal sealed record CommandRun(string Output, string Error, int ExitCode)
{
    /// <summary>Runs the command in this process, with nothing of the real process around it.</summary>
    public static Task<CommandRun> RunAsync(params IReadOnlyList<string> arguments) =>
        RunAsync(arguments, input: "");

    public static async Task<CommandRun> RunAsync(
        IReadOnlyList<string> arguments,
        string input,
        IReadOnlyDictionary<string, string>? environment = null,
        string? directory = null,
        string programName = "esxvirt",
        CancellationToken cancellationToken = default,
        Func<string, string>? editor = null,
        bool terminal = false,
        TimeProvider? clock = null,
        SimulatedServer? server = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var reader = new StringReader(input);
        var surroundings = new ProgramSurroundings
        {
            ProgramName = programName,
            Input = reader,
            Output = output,
            Error = error,
            ReadSecretAsync = _ => Task.FromResult(reader.ReadLine()),
            Variable = name => environment?.GetValueOrDefault(name),
            Files = new WorkingFiles(
                () => new MemoryStream(Encoding.UTF8.GetBytes(input)), directory ?? AppContext.BaseDirectory),
            Clock = clock ?? new StoppedClock(),
            InputIsTerminal = terminal,
            ErrorIsTerminal = terminal,
            RunProgramAsync = (commandLine, _) => Task.FromResult(Edit(commandLine[^1], editor)),
            Cancellation = cancellationToken,
            Schemes = server is null ? ReadOnlyDictionary<string, SchemeRegistration>.Empty : SchemesOf(server),
        };
        int exitCode = await new Application(surroundings, AllCommands.Create).RunAsync(arguments);
        return new CommandRun(output.ToString(), error.ToString(), exitCode);
    }

    /// <summary>Whichever host the URI names, it is this one.</summary>
    private static Dictionary<string, SchemeRegistration> SchemesOf(SimulatedServer server)
    {
        var registration = new SchemeRegistration(_ => server.CreateHandler())
        {
            Credentials = Credentials.Fixed(server.UserName, server.Options.Password),
        };
        return new() { ["esx"] = registration, ["vpx"] = registration };
    }

    /// <summary>What the user's editor does to the file; without one it fails.</summary>
    private static int Edit(string file, Func<string, string>? editor)
    {
        if (editor is null)
            return 1;
        File.WriteAllText(file, editor(File.ReadAllText(file)));
        return 0;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 16, 57, 53, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
