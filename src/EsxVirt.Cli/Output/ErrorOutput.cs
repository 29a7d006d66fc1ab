using System.Globalization;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Shell;
using EsxVirt.Cli.Surroundings;

namespace EsxVirt.Cli.Output;

/// <summary>Error and warning lines. Standard output is flushed first, so that merged output keeps its order.</summary>
internal sealed class ErrorOutput(ProgramSurroundings surroundings)
{
    private TextWriter? _log;

    /// <summary>How far the server's tasks are: a line that gives way to these.</summary>
    public TaskProgress Tasks { get; } = new(surroundings);

    /// <summary>Errors go to this file too, from now on.</summary>
    public bool TryLogTo(string file) => (_log = surroundings.Files.TryAppend(file)) is not null;

    public void Error(string message)
    {
        Write("error: " + message);
        Log(message);
    }

    public void Warning(string message) => Write("warning: " + message);

    /// <summary>The command's own line, then the library's.</summary>
    public void Failure(CommandFailure failure, bool json)
    {
        if (json)
        {
            Write(ToJson(failure));
            Log(failure.Message);
            return;
        }

        if (failure.Line is { } line)
            Error(line);
        if (failure is { Reason: { } reason, LineSaysAll: false })
            Error(reason.Message);
    }

    /// <summary>A line of commands that cannot be read.</summary>
    public void Failure(SyntaxException failure, bool json)
    {
        if (json)
        {
            Failure(new CommandFailure(string.Join('\n', failure.Lines)), json);
            return;
        }

        foreach (string line in failure.Lines)
            Error(line);
    }

    /// <summary>Writes out what standard output still holds; whether that works is somebody else's question.</summary>
    public void FlushOutput()
    {
        try
        {
            surroundings.Output.Flush();
        }
        catch (IOException)
        {
            // Reported where the program ends; an error line must not get lost for it.
        }
    }

    private void Write(string line) => Tasks.GiveWay(() =>
    {
        FlushOutput();
        try
        {
            surroundings.Error.Write(line + "\n");
            surroundings.Error.Flush();
        }
        catch (IOException)
        {
            // Nobody can be told, and the exit code still says it.
        }
    });

    private void Log(string message) => _log?.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"[{surroundings.Clock.GetLocalNow():yyyy.MM.dd HH:mm:ss} {surroundings.ProgramName} "
            + $"{Environment.ProcessId}] ERROR {message}"));

    private static string ToJson(CommandFailure failure) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("error");
        if (failure.Reason is { } reason)
        {
            json.WriteNumber("code", (int)reason.Code);
            json.WriteNumber("domain", (int)reason.Domain);
        }

        json.WriteString("message", failure.Message);
        json.WriteEndObject();
        json.WriteEndObject();
    });
}
