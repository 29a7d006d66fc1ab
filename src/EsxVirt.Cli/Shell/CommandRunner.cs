using System.Globalization;
using EsxVirt.Cli.Commands;
using EsxVirt.Cli.Grammar;
using EsxVirt.Cli.Output;
using EsxVirt.Cli.Surroundings;
using EsxVirt.Libvirt.Errors;

namespace EsxVirt.Cli.Shell;

/// <summary>How a line of commands ended.</summary>
internal enum Outcome
{
    /// <summary>The last command succeeded, or there was none.</summary>
    Succeeded,

    /// <summary>The last command failed; earlier ones do not count.</summary>
    Failed,

    /// <summary>A command asked to leave.</summary>
    Quit,
}

/// <summary>Runs parsed commands one after another and prints what follows each.</summary>
internal sealed class CommandRunner(
    ProgramSurroundings surroundings, CommandTable table, Session session, ErrorOutput errors, GlobalOptions options)
{
    private readonly CommandParser _parser = new(table);

    /// <exception cref="SyntaxException">One of the commands is refused.</exception>
    public List<ParsedCommand> Parse(IEnumerable<Token> tokens)
    {
        List<ParsedCommand> commands = _parser.Parse(tokens);
        session.Prompts = commands.Exists(WantsJson) ? surroundings.Error : surroundings.Output;
        return commands;
    }

    public async Task<Outcome> RunAsync(List<ParsedCommand> commands)
    {
        bool succeeded = true;
        foreach (ParsedCommand command in commands)
        {
            if (command.Definition.Quits)
                return Outcome.Quit;

            long start = surroundings.Clock.GetTimestamp();
            bool json = WantsJson(command);
            succeeded = await TryRunAsync(command, json).ConfigureAwait(false);
            WriteTrailer(json, surroundings.Clock.GetElapsedTime(start));
        }

        return succeeded ? Outcome.Succeeded : Outcome.Failed;
    }

    private async Task<bool> TryRunAsync(ParsedCommand command, bool json)
    {
        var context = new CommandContext
        {
            Arguments = command,
            Table = table,
            Session = session,
            Surroundings = surroundings,
            Errors = errors,
            Quiet = options.Quiet,
            Json = json,
        };
        errors.Tasks.Label = json || options.Quiet ? null : command.Definition.Name;
        try
        {
            await command.Definition.Run(context).ConfigureAwait(false);
            return true;
        }
        catch (CommandFailure e)
        {
            errors.Failure(e, json);
        }
        catch (VirException e)
        {
            errors.Failure(new CommandFailure(null, e), json);
        }
        catch (OperationCanceledException) when (surroundings.Cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (e is not SyntaxException)
        {
            errors.Failure(new CommandFailure($"{command.Definition.Name}: {e.Message}"), json);
        }

        return false;
    }

    /// <summary>The blank line that separates results, or the time in its place.</summary>
    private void WriteTrailer(bool json, TimeSpan elapsed)
    {
        if (json)
            return;
        if (options.Timing)
            surroundings.Output.Write(string.Create(
                CultureInfo.InvariantCulture, $"\n(Time: {elapsed.TotalMilliseconds:F3} ms)\n\n"));
        else if (!options.Quiet)
            surroundings.Output.Write('\n');
    }

    private bool WantsJson(ParsedCommand command) =>
        command.First(CommonOptions.Output) is { } format ? OutputFormat.IsJson(format) : options.Json;
}
